package io.github.kubesealj.template.time;

/**
 * What holds in a zone at some time.
 *
 * @param abbreviation empty where there is none
 * @param offset seconds east of UTC
 * @param daylightSaving whether Go calls it daylight saving time
 */
record ZoneState(String abbreviation, int offset, boolean daylightSaving) {}
