package io.github.kubesealj.controller.fake;

import io.fabric8.kubernetes.client.dsl.base.CustomResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.mockwebserver.http.MockResponse;
import io.fabric8.mockwebserver.http.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores objects, and gives requests the troubles they are due first. */
final class TroubledDispatcher extends KubernetesCrudDispatcher {
  private record Trouble(String method, String path, AtomicInteger left, int code, Duration delay) {
    boolean hits(RecordedRequest request) {
      return request.getMethod().equals(method)
          && request.getPath().endsWith(path)
          && left.getAndDecrement() > 0;
    }

    MockResponse response() {
      MockResponse response =
          new MockResponse()
              .setResponseCode(code)
              .setBody(
                  """
                  {"kind":"Status","apiVersion":"v1","status":"Failure","code":%d,"message":"trouble"}
                  """
                      .formatted(code));
      // With a delay of none the server never answers.
      return delay.isZero() ? response : response.setBodyDelay(delay);
    }
  }

  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();

  TroubledDispatcher(List<CustomResourceDefinitionContext> kinds) {
    super(kinds);
  }

  void add(String method, String path, int times, int code, Duration delay) {
    troubles.add(new Trouble(method, path, new AtomicInteger(times), code, delay));
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    for (Trouble trouble : troubles) {
      if (trouble.hits(request)) {
        return trouble.response();
      }
    }
    return super.dispatch(request);
  }
}
