package org.followthrough.hearsay.write.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.rules.BroughtMakesSense;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes down what those bring who may not know the case, and answers each of them the same. */
@Component
public class HearsayApi {

    private static final ResponseEntity<Map<String, String>> TAKEN_DOWN =
            ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("status", "taken-down"));

    private final CommandGateway commands;
    private final Sealer sealer;

    HearsayApi(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /** @param otherwise what staff are answered, who may know the case */
    public ResponseEntity<?> record(HearsayEntry brought, Supplier<ResponseEntity<?>> otherwise) {
        return organisation()
                .<ResponseEntity<?>>map(member -> {
                    commands.sendAndWait(brought.command(member.id(), sealer, BroughtMakesSense::require));
                    return TAKEN_DOWN;
                })
                .orElseGet(otherwise);
    }

    private static Optional<StaffMember> organisation() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn session
                ? Optional.of(session.staff()).filter(one -> one.is(Role.REPORTING_ORGANISATION))
                : Optional.empty();
    }
}
