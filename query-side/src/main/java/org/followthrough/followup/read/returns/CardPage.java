package org.followthrough.followup.read.returns;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.register.read.answer.FindReturnCode;
import org.followthrough.register.read.answer.ReturnCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A card that the person can keep: a telephone number and a code, and not one word, so that whoever else reads it learns nothing
 * (rules C4, C6).
 */
@Controller
@RequestMapping("/cases/{reference}/card")
class CardPage {

    private final QueryGateway queries;
    private final String telephone;

    /** @param telephone of a line on which nobody answers with the name of the centre; empty where there is none */
    CardPage(QueryGateway queries, @Value("${followthrough.returns.telephone:}") String telephone) {
        this.queries = queries;
        this.telephone = telephone.strip();
    }

    @GetMapping
    ModelAndView explain(CaseAtHand at) {
        return card("followup/card", at);
    }

    /** Nothing but the card: what a printer puts around a page of ours would name the program. */
    @GetMapping("/print")
    ModelAndView print(CaseAtHand at) {
        return telephone.isEmpty() ? explain(at) : card("followup/card-print", at);
    }

    private ModelAndView card(String view, CaseAtHand at) {
        ReturnCode code = queries.query(
                        new FindReturnCode(at.caseId()), ResponseTypes.optionalInstanceOf(ReturnCode.class))
                .join()
                .orElseThrow();
        return new ModelAndView(view)
                .addObject("caseAtHand", at)
                .addObject("telephone", telephone)
                .addObject("code", code);
    }
}
