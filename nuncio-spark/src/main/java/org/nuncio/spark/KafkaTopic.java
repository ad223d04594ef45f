package org.nuncio.spark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.nuncio.text.Diagnostic;

/**
 * A topic of Kafka, asked for before a stream is started: Spark itself waits for servers that do not answer for three
 * minutes and then tells of a call that had no node.
 */
final class KafkaTopic {
    private KafkaTopic() {}

    /**
     * @param patience how long the servers may take to answer
     * @throws JobTrouble {@code kafka.package} without Kafka's client on the class path, {@code kafka.unreachable}, {@code kafka.topic}
     */
    static void check(String servers, String topic, Duration patience) throws InterruptedException {
        try {
            describe(servers, topic, patience);
        } catch (NoClassDefFoundError e) {
            throw new JobTrouble(
                    Diagnostic.error(
                            "kafka.package",
                            servers,
                            "Spark has no client for Kafka.",
                            "Give spark-submit --packages org.apache.spark:spark-sql-kafka-0-10_2.13 with the version of your Spark."));
        }
    }

    private static void describe(String servers, String topic, Duration patience) throws InterruptedException {
        String millis = String.valueOf(patience.toMillis());
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "request.timeout.ms", millis, "default.api.timeout.ms", millis);
        try (Admin admin = Admin.create(settings)) {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new JobTrouble(Diagnostic.error(
                        "kafka.topic",
                        servers,
                        "there is no topic \"" + topic + "\".",
                        "Check its name, or create it first."));
            }
            throw unreachable(servers, e.getCause());
        } catch (KafkaException e) {
            throw unreachable(servers, e.getCause() == null ? e : e.getCause());
        }
    }

    private static JobTrouble unreachable(String servers, Throwable cause) {
        return new JobTrouble(Diagnostic.error(
                "kafka.unreachable",
                servers,
                "no server of Kafka answers here (" + cause.getMessage() + ").",
                "Give HOST:PORT of one or more brokers, parted by commas."));
    }
}
