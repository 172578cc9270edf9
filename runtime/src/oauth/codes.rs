//! What can be done about an error, by its code: those of the RFCs, and those that vendors use in their place.

use super::OAuthProblem;

/// What an error's code means; `None`: nobody has said.
pub(super) fn problem(code: &str) -> Option<OAuthProblem> {
    Some(match code {
        // RFC 6749 section 5.2, RFC 8628 section 3.5.
        "invalid_grant" | "access_denied" | "expired_token" => OAuthProblem::Ended,
        // OpenID Connect Core section 3.1.2.6: the user has to be asked.
        "interaction_required"
        | "login_required"
        | "consent_required"
        | "account_selection_required" => OAuthProblem::Ended,
        // GitHub and Slack.
        "bad_verification_code"
        | "bad_refresh_token"
        | "invalid_code"
        | "code_already_used"
        | "code_expired"
        | "invalid_refresh_token"
        | "token_expired"
        | "token_revoked"
        | "account_inactive" => OAuthProblem::Ended,
        // RFC 6749 sections 4.1.2.1 and 5.2, RFC 7009 section 2.2.1, RFC 8707 section 2.
        "invalid_request"
        | "invalid_client"
        | "unauthorized_client"
        | "unsupported_grant_type"
        | "unsupported_response_type"
        | "invalid_scope"
        | "unsupported_token_type"
        | "invalid_target"
        | "invalid_redirect_uri" => OAuthProblem::Configuration,
        // GitHub and Slack.
        "incorrect_client_credentials"
        | "redirect_uri_mismatch"
        | "device_flow_disabled"
        | "bad_client_secret"
        | "invalid_client_id"
        | "bad_redirect_uri" => OAuthProblem::Configuration,
        "server_error"
        | "temporarily_unavailable"
        | "slow_down"
        | "ratelimited"
        | "rate_limit_exceeded" => OAuthProblem::Unavailable,
        _ => return None,
    })
}
