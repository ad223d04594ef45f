package org.nuncio.codebook;

import java.util.List;

/**
 * By which the record is watched: formula of the tension index and rules of the alerts. They code nothing, so they have versions of their own.
 *
 * @param alertsVersion as its author calls it: {@code 1}
 * @param alertsHash {@code sha256:} and twelve digits over the file
 */
public record Monitor(TensionFormula tension, List<AlertRule> alerts, String alertsVersion, String alertsHash) {
    public Monitor {
        alerts = List.copyOf(alerts);
    }

    /** {@code alerts 1 (sha256:0123456789ab)}. */
    public String alertsName() {
        return "alerts " + alertsVersion + " (" + alertsHash + ")";
    }
}
