package rapport.messages.parsing;

/// What came of reading what should be a mail.
public sealed interface ReadMail {
    record Read(ParsedMail mail) implements ReadMail {}

    /// @param why it is none, in a sentence
    record NoMail(String why) implements ReadMail {}
}
