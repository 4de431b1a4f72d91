package rapport.access.myaccount;

import java.util.List;
import rapport.company.Choice;

/// The part of the page on how dates and numbers are written.
///
/// @param languages to choose from; the first is that of the company, as the first of the zones is
/// @param zone      by which the screens go now
public record FormatsCard(
        FormatsForm form, List<Choice> languages, List<Choice> timeZones, String zone, FormatsExample example) {}
