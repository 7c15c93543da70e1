import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Prints the JDK's zones: name, tab, first offset, then time:offset of every change, in seconds. */
void main() {
  Instant start = Instant.ofEpochSecond(-100_000_000_000L);
  for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
    ZoneRules rules = ZoneId.of(id).getRules();
    StringBuilder line = new StringBuilder(id).append('\t').append(rules.getOffset(start).getTotalSeconds());
    ZoneOffsetTransition change = rules.nextTransition(start);
    while (change != null && change.toEpochSecond() < 6_000_000_000L) {
      line.append(' ').append(change.toEpochSecond()).append(':').append(change.getOffsetAfter().getTotalSeconds());
      change = rules.nextTransition(change.getInstant());
    }
    IO.println(line);
  }
}
