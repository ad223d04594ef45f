package org.nuncio.record;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where happenings are looked up. */
public interface Happenings extends AutoCloseable {

    /** The happenings asked for, in the order of their first days, then of their ids; those without a day last. */
    Stream<Happening> find(HappeningFilter filter);

    /** The rules that have coded the claims, by the number that {@link Claim#version} names. */
    Map<Integer, RuleVersion> versions();

    /** The types, modes and contexts that stand in the record, whichever codebook has them. */
    Words words();

    /**
     * What {@link #words} gives.
     *
     * @param types {@code ASSAULT}
     * @param modes {@code aerial}
     * @param contexts {@code cyber}
     */
    record Words(Set<String> types, Set<String> modes, Set<String> contexts) {
        public Words {
            types = Set.copyOf(types);
            modes = Set.copyOf(modes);
            contexts = Set.copyOf(contexts);
        }
    }

    /** What reviewers say, by happening. */
    Map<String, Standing> standings();

    /**
     * Writes the happenings asked for as Parquet, partitioned by month.
     *
     * @param folder made where it is missing
     */
    void parquet(Path folder, HappeningFilter filter);

    /**
     * Writes all reports with their claims as a claim set.
     *
     * @param folder made where it is missing
     * @param bytes whether with the bytes of the documents
     * @throws StoreException where the folder holds a claim set already
     */
    void claimSet(Path folder, boolean bytes);

    @Override
    void close();
}
