package rapport.listing.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/// Cuts what is written into pieces of a megabyte.
final class Pieces extends OutputStream {
    private static final int PIECE = 1 << 20;

    interface Keeper {
        void keep(int number, byte[] bytes);
    }

    private final Keeper keeper;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int number;

    Pieces(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        open.write(bytes, from, count);
        if (open.size() >= PIECE) {
            keep();
        }
    }

    @Override
    public void close() {
        if (open.size() > 0) {
            keep();
        }
    }

    private void keep() {
        keeper.keep(number++, open.toByteArray());
        open.reset();
    }
}
