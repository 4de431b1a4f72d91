package rapport.intake.reading;

/// A file inside an archive that we do not read, and the plain sentence that says why.
public record RefusedMember(String name, String reason) {}
