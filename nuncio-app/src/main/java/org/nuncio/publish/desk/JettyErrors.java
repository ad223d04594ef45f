package org.nuncio.publish.desk;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells what Jetty refuses before anything of ours sees it, as a broken address, in the way of all other problems. */
final class JettyErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        Problem problem = new Problem(response.getStatus(), "request.refused", "The request is not right.", null);
        response.write(true, ByteBuffer.wrap(Api.bytes(problem.json())), callback);
        return true;
    }
}
