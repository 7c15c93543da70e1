package io.github.kubesealj.template.exec;

import io.github.kubesealj.template.parse.Node;

/** Where in the text the rendering is, for errors; one for all calls of templates in it. */
final class Place {
  private int position;

  void at(Node node) {
    position = node.position();
  }

  int position() {
    return position;
  }
}
