package org.followthrough.alert.read.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.alert.read.delivery.SendsDeliveries;
import org.followthrough.alert.read.delivery.WebhookHosts;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.followthrough.queryside.web.Codes;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Language;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Option;
import org.followthrough.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How one wishes to be told. The inbox has everything, whatever is wished here. */
@Controller
@RequestMapping(AlertSettingsPage.PATH)
class AlertSettingsPage {

    static final String PATH = "/settings/alerts";

    private static final String NAME = "alert.wishes";

    private final Wishes wishes;
    private final Outbox outbox;
    private final SendsDeliveries sending;
    private final SentAlerts sent;
    private final WebhookHosts hosts;

    AlertSettingsPage(Wishes wishes, Outbox outbox, SendsDeliveries sending, SentAlerts sent, WebhookHosts hosts) {
        this.wishes = wishes;
        this.outbox = outbox;
        this.sending = sending;
        this.sent = sent;
        this.hosts = hosts;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer) {
        Wish wish = wishes.of(viewer.staff().id());
        return page(wish, WishAnswers.into(Form.empty(NAME), wish));
    }

    @PostMapping
    ModelAndView save(@AuthenticationPrincipal SignedIn viewer, @RequestParam MultiValueMap<String, String> typed) {
        Wish before = wishes.of(viewer.staff().id());
        Form form = Form.sent(NAME, typed);
        Wish wish = WishAnswers.read(form, before, hosts::allow);
        if (form.hasErrors()) {
            ModelAndView again = page(before, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        wishes.save(wish);
        return NextPage.saying(Notice.saved(), PATH);
    }

    @PostMapping("/tests")
    ModelAndView test(@AuthenticationPrincipal SignedIn viewer, @RequestParam String channel) {
        AlertChannel asked = Codes.find(AlertChannel.class, channel)
                .filter(one -> mayTest(one, wishes.of(viewer.staff().id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        outbox.queueTest(viewer.staff().id(), asked);
        return NextPage.saying(Notice.of("alert.wishes.test-queued"), PATH);
    }

    private boolean mayTest(AlertChannel channel, Wish wish) {
        return sending.isOn(channel) && wish.target(channel) != null;
    }

    private ModelAndView page(Wish wish, Form form) {
        List<AlertChannel> channels = Arrays.asList(AlertChannel.values());
        return new ModelAndView("alert/settings")
                .addObject("form", form)
                .addObject("kinds", AlertKind.values())
                .addObject("languages", languages())
                .addObject(
                        "off",
                        channels.stream().filter(one -> !sending.isOn(one)).toList())
                .addObject(
                        "testable",
                        channels.stream().filter(one -> mayTest(one, wish)).toList())
                .addObject("secret", Optional.ofNullable(wish.secret()).orElse(""))
                .addObject("sent", sent.to(wish.staff()));
    }

    private static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(one -> new Option(one.name(), one.ownName()))
                .toList();
    }
}
