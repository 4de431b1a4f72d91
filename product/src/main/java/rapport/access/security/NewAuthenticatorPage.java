package rapport.access.security;

import rapport.access.secondfactor.NewAuthenticator;
import rapport.access.settings.SettingsTabs;

/// An app that is being set up.
///
/// @param problem with the code that was typed; empty at first
public record NewAuthenticatorPage(SettingsTabs tabs, NewAuthenticator app, String problem) {}
