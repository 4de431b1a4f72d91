package rapport.messages.boxes;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPMessage;
import rapport.messages.parsing.MailReader;
import rapport.messages.parsing.ReadMail;
import rapport.messages.servers.MailServer;

/// An open line to a folder of a box. It only looks: nothing there is marked as read, moved or
/// deleted.
final class ImapLine implements AutoCloseable {
    /// A message and its place in the folder.
    record Found(long uid, ReadMail mail) {}

    /// Larger ones are not loaded as a whole, but part by part.
    private static final int LARGE = 30 << 20;
    private static final int BEGINS_WITH = 500;

    private final Store store;
    private final Folder folder;
    private final MailReader reader;

    private ImapLine(Store store, Folder folder, MailReader reader) {
        this.store = store;
        this.folder = folder;
        this.reader = reader;
    }

    static ImapLine open(MailServer server, String name, MailReader reader) throws MessagingException {
        Session session = server.session("imap");
        Store store = session.getStore("imap");
        store.connect(server.host(), server.port(), server.user(), server.password());
        try {
            Folder folder = store.getFolder(name);
            folder.open(Folder.READ_ONLY);
            return new ImapLine(store, folder, reader);
        } catch (MessagingException | RuntimeException fault) {
            store.close();
            throw fault;
        }
    }

    /// By what the server counts: when this changes, its numbers begin anew.
    long uidValidity() throws MessagingException {
        return uids().getUIDValidity();
    }

    int count() throws MessagingException {
        return folder.getMessageCount();
    }

    /// Before which message a box begins that was never fetched: the latest hundreds are of use,
    /// years of them are not.
    long beginning() throws MessagingException {
        int count = folder.getMessageCount();
        return count <= BEGINS_WITH ? 0 : uids().getUID(folder.getMessage(count - BEGINS_WITH));
    }

    /// The messages behind this one, the oldest first. They are not loaded yet.
    List<Message> after(long uid) throws MessagingException {
        var behind = new ArrayList<Message>();
        for (Message one : uids().getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            // The last one is given even where it is older.
            if (one != null && uids().getUID(one) > uid) {
                behind.add(one);
            }
        }
        return behind;
    }

    Found read(Message message) throws MessagingException {
        long uid = uids().getUID(message);
        try {
            ((IMAPMessage) message).setPeek(true);
            MimeMessage mail = (MimeMessage) message;
            return new Found(uid, reader.read(message.getSize() > LARGE ? mail : new MimeMessage(mail)));
        } catch (MessageRemovedException gone) {
            return new Found(uid, new ReadMail.NoMail("It was deleted before it could be fetched."));
        } catch (MessagingException fault) {
            if (store.isConnected() && folder.isOpen()) {
                return new Found(uid, new ReadMail.NoMail("The server could not hand it over: " + fault.getMessage()));
            }
            throw fault;
        }
    }

    private UIDFolder uids() {
        return (UIDFolder) folder;
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException gone) {
            // It is what we wanted.
        }
    }
}
