package org.followthrough.casefile.read.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.followthrough.queryside.web.Notice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where a form leads when it was accepted: reading, so that the browser's "again" sends nothing twice. */
public final class NextPage {

    private NextPage() {}

    /** @param href path from the root */
    public static ModelAndView saying(Notice notice, String href) {
        RequestContextUtils.getOutputFlashMap(request()).put(Notice.ATTRIBUTE, notice);
        return new ModelAndView("redirect:" + href);
    }

    private static HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return attributes.getRequest();
    }
}
