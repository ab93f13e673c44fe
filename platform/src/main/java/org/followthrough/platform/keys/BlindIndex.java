package org.followthrough.platform.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.followthrough.personal.FoldedName;
import org.followthrough.platform.store.RequiresNewTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns what is searched for into marks that can be stored and compared and tell nothing (HMAC-SHA-256 with a key of its
 * own, wrapped like the subjects' keys). A mark is personal data all the same: it goes when its subject is erased.
 */
public final class BlindIndex {

    private static final int MARK_BYTES = 16;

    private final String name;
    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey kek;
    private final TransactionTemplate transaction;
    private volatile @Nullable PrfSet opened;

    /** @param name of the index; each has a key of its own, made on first use */
    public BlindIndex(String name, DataSource dataSource, KeyEncryptionKey kek) {
        this.name = name;
        this.jdbc = new JdbcTemplate(dataSource);
        this.kek = kek;
        this.transaction = RequiresNewTransaction.of(new JdbcTransactionManager(dataSource));
    }

    /** The marks a name is stored under, and is searched by: one that two names share says that they may be the same. */
    public Set<String> marksOf(FoldedName folded) {
        return folded.keys().stream().map(this::mark).collect(Collectors.toUnmodifiableSet());
    }

    /** 32 hexadecimal digits. */
    public String mark(String folded) {
        try {
            return HexFormat.of().formatHex(prf().computePrimary(folded.getBytes(StandardCharsets.UTF_8), MARK_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PrfSet prf() throws GeneralSecurityException {
        PrfSet prf = opened;
        if (prf == null) {
            prf = open();
            opened = prf;
        }
        return prf;
    }

    private PrfSet open() throws GeneralSecurityException {
        List<byte[]> stored = stored();
        if (stored.isEmpty()) {
            make();
            stored = stored();
        }
        byte[] keyset = kek.unwrap(stored.get(0), boundTo(name));
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), PrfConfig2026.get())
                .getPrimitive(PrfConfig2026.get(), PrfSet.class);
    }

    private List<byte[]> stored() {
        return jdbc.query(
                "select wrapped from command_side.index_key where name = ?",
                (row, number) -> row.getBytes("wrapped"),
                name);
    }

    /**
     * Where another process was faster, its key is the one. Committed apart: this process remembers the key, and where the
     * transaction around it were rolled back nobody else would ever find its marks.
     */
    private void make() throws GeneralSecurityException {
        byte[] keyset = TinkProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),
                InsecureSecretKeyAccess.get(),
                PrfConfig2026.get());
        byte[] wrapped = kek.wrap(keyset, boundTo(name));
        transaction.executeWithoutResult(status -> jdbc.update(
                "insert into command_side.index_key (name, wrapped, kek_id) values (?, ?, ?) on conflict (name) do nothing",
                name,
                wrapped,
                KeyEncryptionKey.idOf(wrapped)));
    }

    static byte[] boundTo(String name) {
        return ("index/1/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
