package rapport.correspondence.templating;

import rapport.access.AccountId;

/// A mail written beforehand.
public record MailTemplate(TemplateId id, String name, String subject, String words, AccountId keeper) {}
