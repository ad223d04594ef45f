package org.nuncio.record;

import java.util.Map;
import java.util.stream.Stream;

/** Where happenings are looked up. */
public interface Happenings extends AutoCloseable {

    /** What is asked for, in the order of first day and id, those without a day last; the stream is closed by the caller. */
    Stream<Happening> find(HappeningFilter filter);

    /** The rules that have coded the claims, by the number that {@link Claim#version} names. */
    Map<Integer, RuleVersion> versions();

    @Override
    void close();
}
