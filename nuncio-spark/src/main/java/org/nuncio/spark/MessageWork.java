package org.nuncio.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.nuncio.article.intake.Items;
import org.nuncio.record.ClaimSetWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Codes messages of a queue, each of which is a document: an object in JSON as in a line of JSON Lines, a page, a text. Its name is {@code kafka:topic/partition/offset}.
 * What is written is named after the first message, so that a batch that is done again writes over itself.
 */
final class MessageWork implements ForeachPartitionFunction<Row> {
    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(MessageWork.class);

    private final CoderSettings settings;
    private final String out;
    private final HashMap<String, String> hadoop = new HashMap<>();

    MessageWork(CoderSettings settings, String out, Configuration configuration) {
        this.settings = settings;
        this.out = out;
        for (Map.Entry<String, String> entry : configuration) {
            hadoop.put(entry.getKey(), entry.getValue());
        }
    }

    /** @param messages with the columns topic, partition, offset, value, of one partition of one topic, in their order */
    @Override
    public void call(Iterator<Row> messages) throws IOException, InterruptedException {
        if (!messages.hasNext()) {
            return;
        }
        Configuration configuration = new Configuration(false);
        hadoop.forEach(configuration::set);
        try (Scratch scratch = Scratch.open();
                ClaimSetWriter writer = ClaimSetWriter.open(scratch.folder())) {
            String first = "";
            while (messages.hasNext()) {
                Row message = messages.next();
                String name = "kafka:" + message.getString(0) + "/" + message.getInt(1) + "/" + message.getLong(2);
                first = first.isEmpty() ? name : first;
                code(name, message.<byte[]>getAs(3), writer);
            }
            java.nio.file.Path written = scratch.folder().resolve("written");
            writer.writeTo(written, "m" + Slice.digits(first) + "-");
            TaskContext task = TaskContext.get();
            new ClaimSetFolder(out, configuration).place(written, task == null ? 0 : task.taskAttemptId());
        }
    }

    private void code(String name, byte[] value, ClaimSetWriter writer) throws IOException, InterruptedException {
        byte[] bytes = value == null ? new byte[0] : value;
        try (Items items = settings.intake().open(name, new ByteArrayInputStream(bytes))) {
            Coders.of(settings)
                    .code(
                            items,
                            filing -> writer.add(settings.keepBytes() ? filing : filing.withoutBytes()),
                            note -> LOG.warn("{}", note));
        }
    }
}
