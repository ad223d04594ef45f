package org.nuncio.publish.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All that the API does. */
final class Endpoints {
    private Endpoints() {}

    static List<Endpoint> of(Holdings holdings) {
        List<Endpoint> all = new ArrayList<>();
        all.addAll(new StoreEndpoints(holdings).all());
        all.addAll(new NowEndpoint(holdings).all());
        all.addAll(new TimelineEndpoint(holdings).all());
        all.addAll(new MapEndpoint(holdings).all());
        all.addAll(new NetworkEndpoints(holdings).all());
        all.addAll(new TollEndpoint(holdings).all());
        all.addAll(new StatementEndpoint(holdings).all());
        all.addAll(new HappeningEndpoints(holdings).all());
        all.addAll(new ClaimEndpoints(holdings).all());
        all.addAll(new ReportEndpoints(holdings).all());
        all.addAll(new MonitorEndpoints(holdings).all());
        all.addAll(new VerdictEndpoints(holdings, Clock.systemUTC()).all());
        all.addAll(new ExportEndpoint(holdings).all());
        return all;
    }

    /** With those that tell how the program is doing, and what there is. */
    static List<Endpoint> with(Vitals vitals, List<Endpoint> others) {
        List<Endpoint> all = new ArrayList<>(others);
        all.add(Health.endpoint(vitals));
        all.add(OpenApi.endpoint(List.copyOf(all)));
        return List.copyOf(all);
    }
}
