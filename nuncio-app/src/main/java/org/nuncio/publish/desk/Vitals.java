package org.nuncio.publish.desk;

import java.util.List;

/** What a program that runs for long tells those who look after it. Asked by several threads at once. */
public interface Vitals {
    Health health();

    List<Metric> metrics();
}
