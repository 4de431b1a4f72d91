package rapport.devices.device;

import static rapport.devices.db.Tables.DEVICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.devices.DeviceId;
import rapport.devices.push.PushKeys;

/// The browsers in which people hear of notices. One goes with the session in which it was added.
@Component
public class Devices {
    public static final int MOST = 20;

    private final DSLContext db;

    Devices(DSLContext db) {
        this.db = db;
    }

    /// The latest first.
    public List<Device> of(AccountId account, SecretKey here) {
        return read(DEVICE.ACCOUNT_ID.eq(account), DEVICE.SESSION_KEY.eq(here.hash()));
    }

    public Optional<Device> find(DeviceId id) {
        return read(DEVICE.ID.eq(id), DSL.falseCondition()).stream().findFirst();
    }

    /// A browser that is known already, under this address or from this session, is the same device anew: whoever is
    /// signed in there last hears there.
    ///
    /// @return false when the account has too many
    @Transactional
    public boolean add(
            AccountId account,
            SecretKey session,
            String endpoint,
            PushKeys keys,
            String client,
            String site,
            Instant at) {
        db.deleteFrom(DEVICE)
                .where(DEVICE.ENDPOINT.eq(endpoint))
                .or(DEVICE.SESSION_KEY.eq(session.hash()))
                .execute();
        if (db.fetchCount(DEVICE, DEVICE.ACCOUNT_ID.eq(account)) >= MOST) {
            return false;
        }
        db.insertInto(DEVICE)
                .set(DEVICE.ACCOUNT_ID, account)
                .set(DEVICE.SESSION_KEY, session.hash())
                .set(DEVICE.ENDPOINT, endpoint)
                .set(DEVICE.PUBLIC_KEY, keys.publicKey())
                .set(DEVICE.SECRET, keys.secret())
                .set(DEVICE.CLIENT, client)
                .set(DEVICE.SITE, site)
                .set(DEVICE.ADDED_AT, at)
                .execute();
        return true;
    }

    /// @return false when the account has no such device
    @Transactional
    public boolean remove(DeviceId id, AccountId account) {
        return db.deleteFrom(DEVICE)
                        .where(DEVICE.ID.eq(id))
                        .and(DEVICE.ACCOUNT_ID.eq(account))
                        .execute()
                == 1;
    }

    @Transactional
    public void reached(DeviceId id, Instant at) {
        db.update(DEVICE)
                .set(DEVICE.REACHED_AT, at)
                .set(DEVICE.PROBLEM, "")
                .setNull(DEVICE.PROBLEM_AT)
                .where(DEVICE.ID.eq(id))
                .execute();
    }

    @Transactional
    public void failed(DeviceId id, String problem, Instant at) {
        db.update(DEVICE)
                .set(DEVICE.PROBLEM, problem)
                .set(DEVICE.PROBLEM_AT, at)
                .where(DEVICE.ID.eq(id))
                .execute();
    }

    private List<Device> read(Condition which, Condition isHere) {
        Field<Boolean> here = DSL.field(isHere);
        return db.select(
                        DEVICE.ID,
                        DEVICE.ACCOUNT_ID,
                        DEVICE.ENDPOINT,
                        DEVICE.PUBLIC_KEY,
                        DEVICE.SECRET,
                        DEVICE.SITE,
                        DEVICE.CLIENT,
                        DEVICE.ADDED_AT,
                        DEVICE.REACHED_AT,
                        DEVICE.PROBLEM,
                        here)
                .from(DEVICE)
                .where(which)
                .orderBy(DEVICE.ID.desc())
                .limit(MOST)
                .fetch(row -> new Device(
                        row.get(DEVICE.ID),
                        row.get(DEVICE.ACCOUNT_ID),
                        row.get(DEVICE.ENDPOINT),
                        new PushKeys(row.get(DEVICE.PUBLIC_KEY), row.get(DEVICE.SECRET)),
                        row.get(DEVICE.SITE),
                        row.get(DEVICE.CLIENT),
                        row.get(DEVICE.ADDED_AT),
                        row.get(DEVICE.REACHED_AT),
                        row.get(DEVICE.PROBLEM),
                        row.get(here)));
    }
}
