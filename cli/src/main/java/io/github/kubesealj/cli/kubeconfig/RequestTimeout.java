package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.UserError;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a request may take, as {@code --request-timeout} says it. */
public final class RequestTimeout {
  /** Where nothing is said: long for an API server, short for a person. */
  public static final Duration BY_DEFAULT = Duration.ofSeconds(10);

  private static final int MOST_DIGITS = 12;
  private static final Pattern SECONDS = Pattern.compile("\\+?([0-9]{1," + MOST_DIGITS + "})");
  private static final Pattern PART =
      Pattern.compile("([0-9]{1,%d})(\\.[0-9]{0,9})?(ns|us|µs|μs|ms|s|m|h)".formatted(MOST_DIGITS));

  private RequestTimeout() {}

  /**
   * Seconds, or Go's notation for durations: {@code 5}, {@code 5s}, {@code 1m30s}, {@code 1.5h}.
   *
   * @param text null if nothing was said
   * @return zero for no limit
   */
  public static Duration parse(@Nullable String text) throws UserError {
    if (text == null) {
      return BY_DEFAULT;
    }
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
    }
    Duration sum = Duration.ZERO;
    String rest = text.startsWith("+") ? text.substring(1) : text;
    Matcher part = PART.matcher(rest);
    int end = 0;
    while (end < rest.length() && part.find(end) && part.start() == end) {
      Duration unit = unit(part.group(3));
      sum = sum.plus(unit.multipliedBy(Long.parseLong(part.group(1)))).plus(fraction(unit, part));
      end = part.end();
    }
    if (end == 0 || end < rest.length()) {
      throw new UserError(
          "Invalid timeout value. Timeout must be a single integer in seconds, or an integer"
              + " followed by a corresponding time unit (e.g. 1s | 2m | 3h)");
    }
    return sum;
  }

  private static Duration fraction(Duration unit, Matcher part) {
    String digits = part.group(2);
    return digits == null || digits.length() == 1
        ? Duration.ZERO
        : Duration.ofNanos((long) (unit.toNanos() * Double.parseDouble("0" + digits)));
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "ns" -> Duration.ofNanos(1);
      case "ms" -> Duration.ofMillis(1);
      case "s" -> Duration.ofSeconds(1);
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofNanos(1000);
    };
  }
}
