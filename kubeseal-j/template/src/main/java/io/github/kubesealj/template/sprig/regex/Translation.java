package io.github.kubesealj.template.sprig.regex;

import java.util.List;

/**
 * A pattern of Go in the syntax of re2j.
 *
 * @param pattern the same with all that the two read differently spelled out
 * @param size an upper estimate of the instructions it compiles to
 * @param groups for every group of the pattern, from 1 on, its name
 * @param numbers for every group, from 1 on, its number in the translation, or -1
 */
record Translation(String pattern, long size, List<String> groups, List<Integer> numbers) {
  @Override
  public String toString() {
    return "translation";
  }
}
