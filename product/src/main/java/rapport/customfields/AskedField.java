package rapport.customfields;

import rapport.web.Input;

/// A field of the company in a form that asks for several.
///
/// @param help what it is for; may be empty
public record AskedField(Input input, String help, boolean required) {}
