package rapport.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// What one import can be made of inside an archive: a single member, or all its address cards together. It is a file
/// like any other and finds its members again by name whenever it is opened.
public final class Part implements FileBytes {

    private final FileBytes archive;
    private final String name;
    private final List<String> members;
    private final long size;

    Part(FileBytes archive, String name, List<? extends ZipEntry> members) {
        this.archive = archive;
        this.name = name;
        this.members = members.stream().map(ZipEntry::getName).toList();
        this.size = members.stream().mapToLong(ZipEntry::getSize).sum();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    /// The names of the members that make up this part, as the archive has them.
    public List<String> members() {
        return members;
    }

    @Override
    public InputStream open() throws IOException {
        var zipped = ZippedFile.open(archive);
        try {
            var contents = new ArrayList<InputStream>();
            for (var member : zipped.members()) {
                if (members.contains(member.getName())) {
                    contents.add(new OnDemand(zipped, member));
                    contents.add(new ByteArrayInputStream(new byte[] {'\n'}));
                }
            }
            if (contents.isEmpty()) {
                throw new ZipException("The archive no longer has this member.");
            }
            contents.removeLast();
            return new ClosingBoth(new SequenceInputStream(Collections.enumeration(contents)), zipped);
        } catch (IOException | RuntimeException failed) {
            zipped.close();
            throw failed;
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /// Opens a member when its first byte is asked for: thousands of cards are never open at once.
    private static final class OnDemand extends InputStream {

        private final ZippedFile zipped;
        private final ZipEntry member;
        private InputStream in = InputStream.nullInputStream();
        private boolean opened;

        OnDemand(ZippedFile zipped, ZipEntry member) {
            this.zipped = zipped;
            this.member = member;
        }

        @Override
        public int read() throws IOException {
            return content().read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return content().read(target, offset, length);
        }

        private InputStream content() throws IOException {
            if (!opened) {
                in = zipped.open(member);
                opened = true;
            }
            return in;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static final class ClosingBoth extends FilterInputStream {

        private final Closeable second;

        ClosingBoth(InputStream in, Closeable second) {
            super(in);
            this.second = second;
        }

        @Override
        public void close() throws IOException {
            try (second) {
                super.close();
            }
        }
    }
}
