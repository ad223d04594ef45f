package org.nuncio.publish.desk;

import java.util.ArrayList;
import java.util.List;

/** All that the API does. */
final class Endpoints {
    private Endpoints() {}

    static List<Endpoint> of(Holdings holdings) {
        List<Endpoint> all = new ArrayList<>();
        all.addAll(new StoreEndpoints(holdings).all());
        all.addAll(new TimelineEndpoint(holdings).all());
        all.addAll(new HappeningEndpoints(holdings).all());
        all.addAll(new ReportEndpoints(holdings).all());
        return List.copyOf(all);
    }
}
