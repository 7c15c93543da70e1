package io.github.kubesealj.controller.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests from {@link Pages}; any method, since upstream takes any. */
final class PageHandler implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
  private static final int OK = 200;

  private final Pages pages;

  PageHandler(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI target = exchange.getRequestURI();
      String path = path(target);
      String clean = CleanPath.of(path);
      if (clean.equals(path)) {
        send(exchange, page(path));
      } else {
        redirect(exchange, clean, target.getRawQuery());
      }
    }
  }

  private Page page(String path) {
    try {
      return pages.page(path);
    } catch (RuntimeException bug) {
      LOG.atError()
          .addKeyValue("path", path)
          .addKeyValue("error", bug.getClass().getName())
          .log("Request failed");
      return Page.text(500, "internal error\n");
    }
  }

  /**
   * To a URI what follows two slashes is a host; here it is the start of the path. (With one
   * segment the server answers 404 itself: no path is left to it.)
   */
  private static String path(URI target) {
    return target.getScheme() == null && target.getRawAuthority() != null
        ? "//" + target.getAuthority() + target.getPath()
        : target.getPath();
  }

  private static void redirect(HttpExchange exchange, String path, @Nullable String query)
      throws IOException {
    exchange
        .getResponseHeaders()
        .set("Location", query == null ? encoded(path) : encoded(path) + "?" + query);
    exchange.sendResponseHeaders(307, -1);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException bug) {
      throw new IllegalStateException("a path that starts with one slash is a URI", bug);
    }
  }

  private static void send(HttpExchange exchange, Page page) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", page.contentType());
    if (page.status() != OK) {
      headers.set("X-Content-Type-Options", "nosniff");
    }
    byte[] body = page.body().getBytes(UTF_8);
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(page.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(page.status(), body.length);
    exchange.getResponseBody().write(body);
  }
}
