package io.github.kubesealj.template.function;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What functions see of the world; nothing else of it reaches a template.
 *
 * @param clock what {@code now} is
 * @param zone the local time zone of {@code date}, {@code htmlDate} and {@code toDate}
 * @param random where keys, passwords and salts come from
 */
public record Surroundings(InstantSource clock, ZoneId zone, SecureRandom random) {}
