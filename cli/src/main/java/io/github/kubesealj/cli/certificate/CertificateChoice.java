package io.github.kubesealj.cli.certificate;

/**
 * Which certificate to seal with.
 *
 * @param source where it comes from
 * @param allowExpired whether one that has expired will do
 */
public record CertificateChoice(CertificateSource source, boolean allowExpired) {}
