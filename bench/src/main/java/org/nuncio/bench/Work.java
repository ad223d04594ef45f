package org.nuncio.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What an iteration has got through, and the processor time that the process took for it, compiler and garbage collector with it: on a machine that does other things
 * too, time by the clock tells little.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Work {
    public long sentences;
    public long reports;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long start;

    @Setup(Level.Iteration)
    public void begin() {
        sentences = 0;
        reports = 0;
        start = system.getProcessCpuTime();
    }

    public long microseconds() {
        return (system.getProcessCpuTime() - start) / 1_000;
    }

    /** A report of so many sentences is done. */
    void add(int more) {
        sentences += more;
        reports++;
    }
}
