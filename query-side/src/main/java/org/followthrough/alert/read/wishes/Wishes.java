package org.followthrough.alert.read.wishes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.codes.AlertKind;
import org.followthrough.queryside.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps what each member wishes. */
@Component
public class Wishes {

    private final JdbcClient database;

    public Wishes(JdbcClient database) {
        this.database = database;
    }

    /** Of one who never said anything: the inbox alone. */
    public Wish of(UUID staff) {
        return database.sql("select * from query_side.alert_setting where staff = :staff")
                .param("staff", staff)
                .query((row, n) -> wish(row))
                .optional()
                .orElseGet(() -> Wish.none(staff));
    }

    public void save(Wish wish) {
        Language language = wish.language();
        database.sql("""
                        insert into query_side.alert_setting
                            (staff, language, address, mailed, webhook, webhook_secret, posted)
                        values (:staff, :language, :address, :mailed, :webhook, :secret, :posted)
                        on conflict (staff) do update set language = excluded.language, address = excluded.address,
                            mailed = excluded.mailed, webhook = excluded.webhook,
                            webhook_secret = excluded.webhook_secret, posted = excluded.posted
                        """)
                .param("staff", wish.staff())
                .param("language", language == null ? null : language.name())
                .param("address", wish.address())
                .param("mailed", names(wish.mailed()))
                .param("webhook", wish.webhook())
                .param("secret", wish.secret())
                .param("posted", names(wish.posted()))
                .update();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("staff", UUID.class),
                language(row.getString("language")),
                row.getString("address"),
                kinds(row.getArray("mailed")),
                row.getString("webhook"),
                row.getString("webhook_secret"),
                kinds(row.getArray("posted")));
    }

    private static @Nullable Language language(@Nullable String name) {
        return name == null ? null : Language.valueOf(name);
    }

    private static Set<AlertKind> kinds(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(AlertKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static String[] names(Set<AlertKind> kinds) {
        return kinds.stream().map(AlertKind::name).sorted().toArray(String[]::new);
    }
}
