package rapport.access.singlesignon;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;

/// Where the provider does what, as it says itself (OpenID Connect Discovery 1.0).
///
/// @param secretInForm it does not take the client's secret as a header
/// @param keys with which it signs, fetched anew when it signs with one that is not known
record Endpoints(String issuer, URI authorization, URI token, boolean secretInForm, JWKSource<SecurityContext> keys) {}
