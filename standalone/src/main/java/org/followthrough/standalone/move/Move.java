package org.followthrough.standalone.move;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.QuerySideSchema;
import org.followthrough.standalone.MovedMark;
import org.followthrough.standalone.StandaloneStore;
import org.followthrough.standalone.demonstration.Progress;

/** One move, or the rest of one that was cut short: first everything is looked at, then events, then tables, then the mark. */
final class Move {

    private final MoveSettings settings;
    private final Progress progress;
    private final Clock clock = Clock.systemUTC();
    private final TargetDatabase commandSide;
    private final TargetDatabase querySide;

    Move(MoveSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.commandSide = new TargetDatabase(Side.COMMAND, settings.url(), settings.commandSide());
        this.querySide = new TargetDatabase(Side.QUERY, settings.url(), settings.querySide());
    }

    /**
     * @return the closing sentences
     * @throws RefusedStart where nothing can be moved, or not all of it was
     */
    String run() {
        Optional<MovedMark> before = MovedMark.in(settings.data());
        if (before.isPresent()) {
            return nothingLeft(before.get());
        }
        try (StandaloneStore store = StandaloneStore.open(settings.data())) {
            // an interrupted move leaves no PostgreSQL running
            Runtime.getRuntime().addShutdownHook(new Thread(store::close));
            return run(store);
        }
    }

    private String nothingLeft(MovedMark before) {
        RefusedStart.unless(
                before.to().equals(settings.target()),
                settings.data() + " was moved on " + before.at() + " to " + before.to()
                        + ": its record goes on there, and is not moved a second time.");
        return "Moved on " + before.at() + " to " + before.to() + ": nothing left to copy.";
    }

    private String run(StandaloneStore store) {
        commandSide.check(store.database());
        querySide.check(store.database());
        try (Keys keys = Keys.open(store.database(), store.root(), settings.keyFile());
                AxonServerContext context = AxonServerContext.connect(settings.axonServer())) {
            History history = new History(store.database(), new StoredEvent(keys.events()));
            EventCopy events = new EventCopy(history, context, progress);
            events.compareWhatIsThere();
            makeTables();
            EventCopy.Copied copied = events.copy();
            long rows = copyTables(store, keys, history);
            store.leave(new MovedMark(clock.instant().truncatedTo(ChronoUnit.SECONDS), settings.target()));
            return done(copied, rows, keyFile(store));
        }
    }

    private void makeTables() {
        commandSide.migrate(List.of(
                CommandSideSchema.in(commandSide.asDataSource()),
                CommandSideSchema.signIn(commandSide.asDataSource())));
        querySide.migrate(List.of(QuerySideSchema.in(querySide.asDataSource())));
    }

    private long copyTables(StandaloneStore store, Keys keys, History history) {
        Positions positions = new Positions(store.database(), history, keys.general());
        FirstCredentials first =
                new FirstCredentials(store.firstPasswords(), store.firstPasswordsMustBeChanged(), keys.opener());
        long rows = commandSide.copyFrom(store.database(), to -> {
            positions.carry(Side.COMMAND, to);
            first.add(keys.members(), to);
        });
        progress.at("Copying the tables of the sides", 1, Side.values().length);
        rows += querySide.copyFrom(store.database(), to -> positions.carry(Side.QUERY, to));
        progress.at("Copying the tables of the sides", 2, Side.values().length);
        return rows;
    }

    private Path keyFile(StandaloneStore store) {
        return settings.keyFile().orElse(store.root().resolve("key-encryption-key.json"));
    }

    private String done(EventCopy.Copied copied, long rows, Path keyFile) {
        return String.format(
                Locale.ROOT,
                "Moved to %s: %,d events of %,d cases and directories (%,d of them copied now) and %,d rows, all read back and"
                        + " found equal. Copy the key file %s to both sides (followthrough.personal.kek-file): without it"
                        + " nobody's personal data can be read there. Views, sagas and deadlines build themselves anew when"
                        + " the sides first start.",
                settings.target(),
                copied.events(),
                copied.streams(),
                copied.added(),
                rows,
                keyFile.toAbsolutePath());
    }
}
