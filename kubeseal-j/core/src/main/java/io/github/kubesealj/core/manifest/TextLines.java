package io.github.kubesealj.core.manifest;

/** A text with a sense for its lines, which end with LF, CR LF or CR. */
record TextLines(String text) {
  private static boolean ends(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a line begins here. */
  boolean atLineStart(int at) {
    return at == 0 || ends(text.charAt(at - 1));
  }

  /** Whether the text ends here. */
  boolean atEnd(int at) {
    return at == text.length();
  }

  /** Where the line of an offset begins. */
  int lineStart(int at) {
    int start = at;
    while (!atLineStart(start)) {
      start--;
    }
    return start;
  }

  /** Where the line of an offset ends, before its line end. */
  int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !ends(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Behind the line end that stands here; the end of the text stays where it is. */
  int afterLineEnd(int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return Math.min(at + 1, text.length());
  }

  /** Before the line end that stands before this offset, if one does. */
  int beforeLineEnd(int at) {
    if (at == 0 || !atLineStart(at)) {
      return at;
    }
    return at >= 2 && text.startsWith("\r\n", at - 2) ? at - 2 : at - 1;
  }

  /** The line end in use here: that of this line, of the one before, or the first of the text. */
  String lineEndNear(int at) {
    int end = lineEnd(at);
    if (atEnd(end)) {
      int start = lineStart(at);
      end = start > 0 ? beforeLineEnd(start) : lineEnd(0);
    }
    return atEnd(end) ? "\n" : text.substring(end, afterLineEnd(end));
  }

  /** In characters from the start of the line. */
  int column(int at) {
    return text.codePointCount(lineStart(at), at);
  }

  /** The first offset from here that is no blank. */
  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before this one that is no blank. */
  int skipBlanksBack(int from) {
    int at = from;
    while (at > 0 && blank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Past blanks, line ends and comments. */
  int skipToContent(int from) {
    int at = skipBlanks(from);
    while (at < text.length() && (ends(text.charAt(at)) || text.charAt(at) == '#')) {
      at = skipBlanks(text.charAt(at) == '#' ? lineEnd(at) : at + 1);
    }
    return at;
  }

  /** Whether there is nothing more on the line but blanks. */
  boolean restIsBlank(int from) {
    return skipBlanks(from) == lineEnd(from);
  }

  /** Whether there is nothing more on the line but blanks and a comment. */
  boolean restIsComment(int from) {
    int at = skipBlanks(from);
    return at == lineEnd(from) || text.charAt(at) == '#';
  }

  /** Whether a character stands here. */
  boolean has(char c, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  /** Behind the indicators that begin a block scalar. */
  int blockHeaderEnd(int start) {
    int end = start + 1;
    while (end < text.length() && "+-0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * Past the comment lines below a line that are indented deeper than a column, and the blank lines
   * among them; they belong to what stands above. An offset at the end of a line.
   */
  int skipDeeperComments(int lineEnd, int column) {
    int end = lineEnd;
    int next = afterLineEnd(lineEnd);
    while (!atEnd(next)) {
      int first = skipBlanks(next);
      if (first < text.length() && text.charAt(first) == '#' && column(first) > column) {
        end = lineEnd(first);
      } else if (first != lineEnd(next)) {
        break;
      }
      next = afterLineEnd(lineEnd(next));
    }
    return end;
  }
}
