package io.github.kubesealj.it.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Cluster;
import io.github.kubesealj.it.kube.NeedsCluster;
import io.github.kubesealj.it.kube.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema lets through, drops and refuses. */
@NeedsCluster
final class SchemaIT {
  private static final String WITH_NULL =
      "{encryptedData: {a: AgA=}, template: {data: {a: null, c: x}}}";

  private Stored stored = new Stored(Cluster.get());

  @BeforeEach
  void takeAFreshNamespace() {
    stored = new Stored(Cluster.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "apply --server-side"})
  void keepsTheNullThatLeavesAKeyOut(String verb) {
    stored.give(WITH_NULL, verb.split(" ")).output();
    assertThat(stored.at("template", "data")).hasToString("{a=null, c=x}");
  }

  @Test
  void keepsTheNullThroughReplaceAndPatch() {
    stored.give("{encryptedData: {a: AgA=}}", "create").output();
    stored.give(WITH_NULL, "replace").output();
    assertThat(stored.at("template", "data")).hasToString("{a=null, c=x}");
    stored.patch("[{op: replace, path: /spec/template/data, value: {b: null}}]").output();
    assertThat(stored.at("template", "data")).hasToString("{b=null}");
  }

  @Test
  void cannotKeepTheNullThatClientSideApplyDrops() {
    stored.give(WITH_NULL, "apply").output();
    assertThat(stored.at("template", "data")).hasToString("{c=x}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{encryptedData: null}", "{template: {type: Opaque}}"})
  void refusesASpecWithoutEncryptedData(String spec) {
    refused(spec, "spec.encryptedData: Required value");
  }

  @Test
  void refusesAnObjectWithoutSpec() {
    refused("null", "spec: Required value");
  }

  @Test
  void refusesAValueThatIsNoText() {
    refused("{encryptedData: {a: 1}}", "spec.encryptedData.a");
    refused("{encryptedData: {}, template: {data: {a: 1}}}", "spec.template.data.a");
  }

  @Test
  void refusesV1DataThatIsNoBase64() {
    refused("{encryptedData: {}, data: \"!!\"}", "spec.data");
  }

  @Test
  void leavesV1DataBesideEncryptedDataToTheController() {
    stored.give("{encryptedData: {}, data: AAAA}", "create").output();
    assertThat(stored.spec().get("data")).isEqualTo("AAAA");
  }

  @Test
  void dropsANullItem() {
    stored.give("{encryptedData: {a: null, b: AgA=}}", "create").output();
    assertThat(stored.at("encryptedData")).hasToString("{b=AgA=}");
  }

  @Test
  void dropsNullsWhereNothingIsMeantByThem() {
    stored.give("{encryptedData: {}, template: {type: null, immutable: null}}", "create").output();
    assertThat(stored.at("template")).isEmpty();
    stored.give("{encryptedData: {}, template: null}", "replace").output();
    assertThat(stored.spec().containsKey("template")).isFalse();
  }

  @Test
  void keepsNullMetadataAndNullTemplateData() {
    stored.give("{encryptedData: {}, template: {data: null, metadata: null}}", "create").output();
    assertThat(stored.at("template")).hasToString("{data=null, metadata=null}");
  }

  @Test
  void keepsUnknownFieldsOfTheTemplatesMetadataOnly() {
    String spec =
        "{encryptedData: {}, template: {metadata: {creationTimestamp: null, foo: bar, labels: {a: null, b: c}}}}";
    stored.give(spec, "create").output();
    assertThat(stored.at("template", "metadata"))
        .hasToString("{creationTimestamp=null, foo=bar, labels={b=c}}");
  }

  @Test
  void tellsStrictClientsOfUnknownFieldsAndPrunesThemForOthers() {
    refused("{encryptedData: {}, foo: 1}", "unknown field \"spec.foo\"");
    stored.give("{encryptedData: {}, foo: 1}", "create", "--validate=false").output();
    assertThat(stored.spec().containsKey("foo")).isFalse();
  }

  @Test
  void showsTheSyncedConditionWhereverItStands() {
    stored.give("{encryptedData: {}}", "create").output();
    stored
        .status(
            """
            {"observedGeneration": 1, "conditions": [
              {"type": "Other", "status": "Unknown", "message": "not this one"},
              {"type": "Synced", "status": "False", "reason": "Why", "message": "no_key",
               "lastUpdateTime": "2026-01-02T03:04:05Z", "lastTransitionTime": "2026-01-02T03:04:05Z"}]}
            """)
        .output();
    assertThat(stored.listed())
        .matches("(?s)NAME +STATUS +SYNCED +AGE\\s+db +no_key +False +\\S+\\s*");
  }

  @Test
  void refusesAConditionWithoutTypeOrStatus() {
    stored.give("{encryptedData: {}}", "create").output();
    Run.Result result = stored.status("{\"conditions\": [{\"type\": \"Synced\"}]}");
    assertThat(result.exit()).isNotZero();
    assertThat(result.err()).contains("status.conditions[0].status: Required value");
  }

  private void refused(String spec, String because) {
    Run.Result result = stored.give(spec, "create");
    assertThat(result.exit()).as(result.out()).isNotZero();
    assertThat(result.err()).contains(because);
  }
}
