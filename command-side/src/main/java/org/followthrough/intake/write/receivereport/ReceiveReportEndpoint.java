package org.followthrough.intake.write.receivereport;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.Reception;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReceiveReportEndpoint {

    private final Reception reception;

    ReceiveReportEndpoint(CommandGateway commands, Sealer sealer) {
        reception = new Reception(commands, sealer);
    }

    @PostMapping(
            path = "/api/reports",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ReportAnswer receive(@RequestBody ReportEntry entry) {
        return ReportAnswer.of(reception.receive(entry));
    }
}
