package rapport.access.tokens;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// The tokens of the viewer.
///
/// @param secret a token just made, which is shown this once; else empty
public record TokensPage(SettingsTabs tabs, List<TokenRow> rows, TokenForm form, String problem, String secret) {}
