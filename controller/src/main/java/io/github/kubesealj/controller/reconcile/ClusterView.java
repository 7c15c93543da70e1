package io.github.kubesealj.controller.reconcile;

import java.util.Optional;

/**
 * Everything a decision rests on, at one moment.
 *
 * @param owner the SealedSecret
 * @param content what it holds
 * @param target the Secret of its name, if there is one; not looked for where nothing is to be
 *     written
 */
record ClusterView(Owner owner, Content content, Optional<TargetSecret> target) {}
