package org.hemicycle.elections.web;

import static org.hemicycle.elections.web.ElectionForms.CODE;
import static org.hemicycle.elections.web.ElectionForms.CODE_MESSAGE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.selection.CommentView;
import org.hemicycle.elections.selection.Comments;
import org.hemicycle.elections.selection.SelectionId;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.RateLimited;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments on a long list: from anybody, published without a name once an officer has looked at them. */
@RestController
@RequestMapping("/selections/{id}/comments")
class CommentController {

    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    record CommentForm(
            @NotNull UUID nominee,
            @NotBlank @Size(max = 4000) String text) {}

    /** @param reason a code; needed where it is not published */
    record ModerationForm(
            @NotNull Boolean published,

            @Nullable @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason) {}

    record ErasureForm(
            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason) {}

    @MayCall(MayCall.ANYONE)
    @RateLimited("comment")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void comment(@PathVariable UUID id, @Valid @RequestBody CommentForm form) {
        comments.add(new SelectionId(id), form.nominee(), form.text());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    List<CommentView> published(@PathVariable UUID id) {
        return comments.published(new SelectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @GetMapping("/all")
    List<CommentView> all(@PathVariable UUID id) {
        return comments.of(new SelectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @PostMapping("/{comment}/moderation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moderate(@PathVariable UUID id, @PathVariable UUID comment, @Valid @RequestBody ModerationForm form) {
        if (!form.published() && form.reason() == null) {
            throw Refused.field("reason", "is needed where it is not published");
        }
        comments.moderate(new SelectionId(id), comment, form.published(), form.reason());
    }

    @MayCall(Roles.SECRETARIAT)
    @PostMapping("/{comment}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID id, @PathVariable UUID comment, @Valid @RequestBody ErasureForm form) {
        comments.erase(new SelectionId(id), comment, form.reason());
    }
}
