/**
 * What a command takes from, and gives to, its surroundings: streams, files, exit codes, errors for
 * people.
 */
@NullMarked
package io.github.kubesealj.cli.terminal;

import org.jspecify.annotations.NullMarked;
