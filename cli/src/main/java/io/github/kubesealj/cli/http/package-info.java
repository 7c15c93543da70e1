/**
 * HTTP to one server: TLS that knows whom to trust and as whom to appear, proxies, time-outs, and
 * words for what goes wrong. The JDK's {@link java.net.HttpURLConnection} speaks HTTP; connections
 * are opened here.
 */
@NullMarked
package io.github.kubesealj.cli.http;

import org.jspecify.annotations.NullMarked;
