package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.concern.LetterNews;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whether who filed with an account gets mail when there is something new. */
@Controller
class MailNoticeController {

    private final LetterNews news;
    private final LetterPages pages;
    private final Forms forms;

    MailNoticeController(LetterNews news, LetterPages pages, Forms forms) {
        this.news = news;
        this.pages = pages;
        this.forms = forms;
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/my-letters/{letter}/mail-notices")
    String change(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        if (!(door instanceof Door.ByAccount account) || account.letter() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = new Form(typed);
        var wanted = form.value("wanted").equals("yes");
        return forms.send(visit, form, () -> news.mail(account, wanted))
                ? "redirect:/my-letters/" + account.letter()
                : pages.show(door, form, model);
    }
}
