package io.github.kubesealj.controller.reconcile;

import io.github.kubesealj.core.model.Annotations;

/**
 * Decides what happens to a target. Pure: the same view always gives the same decision.
 *
 * <p>A Secret that exists is only touched if it was made for this very SealedSecret or carries its
 * owner's consent; what the SealedSecret's template says about consent does not count.
 */
final class Planner {
  Decision decide(ClusterView view) {
    return switch (view.content()) {
      case Content.Unusable unusable -> new Decision.Refuse(unusable.problem(), false);
      case Content.Ready ready ->
          view.target()
              .map(existing -> decide(view.owner(), ready, existing))
              .orElseGet(
                  () -> new Decision.Create(TargetEdit.create(view.owner(), ready).result()));
    };
  }

  private static Decision decide(Owner owner, Content.Ready ready, TargetSecret existing) {
    if (existing.allowsMerge()) {
      return merge(owner, ready, existing);
    }
    if (!existing.belongsTo(owner) && !existing.allowsAdoption()) {
      return new Decision.Refuse(Problem.notManaged(owner.name()), true);
    }
    TargetEdit edit = TargetEdit.of(existing, ready);
    edit.replaceData();
    edit.addMetadata();
    edit.own(owner);
    edit.setType();
    edit.makeImmutable();
    return edit.changed() ? new Decision.Replace(existing, edit.result()) : new Decision.Nothing();
  }

  /** Type and immutability stay the owner's business. */
  private static Decision merge(Owner owner, Content.Ready ready, TargetSecret existing) {
    TargetEdit edit = TargetEdit.of(existing, ready);
    edit.mergeData();
    edit.addMetadata();
    if (Annotations.isTrue(existing.annotations(), Annotations.MANAGED)) {
      edit.own(owner);
    }
    return edit.changed() ? new Decision.Patch(existing, edit.result()) : new Decision.Nothing();
  }
}
