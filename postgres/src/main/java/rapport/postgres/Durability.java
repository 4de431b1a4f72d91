package rapport.postgres;

/// Whether a commit survives a power cut. Only tests and the generator may say no.
public enum Durability {
    SAFE,
    THROWAWAY
}
