//! What a token endpoint answers, as a table.

use super::*;

#[test]
fn answers_of_a_token_endpoint() {
    use OAuthProblem::*;
    let json = |status: u16, text: &str| Reply::json(text).with_status(status);
    let code = |status: u16, code: &str| json(status, &format!(r#"{{"error":"{code}"}}"#));
    let text = |status: u16, media: &str, text: &str| {
        Reply::status(status)
            .header("content-type", media)
            .body(text)
    };
    let endless = || {
        let (piece, end) = (Some(Ok("x".into())), None);
        Body::stream(Slow(vec![end, piece]))
    };
    for (name, reply, expected) in [
        (
            "invalid_request",
            code(400, "invalid_request"),
            Configuration,
        ),
        ("invalid_client", code(401, "invalid_client"), Configuration),
        ("invalid_grant", code(400, "invalid_grant"), Ended),
        (
            "unauthorized_client",
            code(400, "unauthorized_client"),
            Configuration,
        ),
        (
            "unsupported_grant_type",
            code(400, "unsupported_grant_type"),
            Configuration,
        ),
        ("invalid_scope", code(400, "invalid_scope"), Configuration),
        ("access_denied", code(400, "access_denied"), Ended),
        ("expired_token", code(400, "expired_token"), Ended),
        ("slow_down", code(400, "slow_down"), Unavailable),
        ("server_error", code(400, "server_error"), Unavailable),
        (
            "temporarily_unavailable",
            code(400, "temporarily_unavailable"),
            Unavailable,
        ),
        ("unknown code", code(400, "odd"), Configuration),
        ("code with 200", code(200, "bad_refresh_token"), Ended),
        ("code with 403", code(403, "invalid_grant"), Ended),
        ("code with 500", code(500, "invalid_grant"), Unavailable),
        ("code with 429", code(429, "invalid_grant"), Unavailable),
        (
            "error as object",
            json(400, r#"{"error":{"type":"OAuthException","message":"m"}}"#),
            Configuration,
        ),
        (
            "form",
            text(
                200,
                "application/x-www-form-urlencoded",
                "error=bad_verification_code&error_description=x",
            ),
            Ended,
        ),
        ("HTML 500", text(500, "text/html", "<html>"), Unavailable),
        ("HTML 503", text(503, "text/html", "<html>"), Unavailable),
        (
            "HTML 200",
            text(200, "text/html", "<html>access_token=x"),
            Unreadable,
        ),
        ("HTML 400", text(400, "text/html", "<html>"), Unreadable),
        ("HTML 401", text(401, "text/html", "<html>"), Configuration),
        ("nothing", Reply::status(200), Unreadable),
        ("no JSON", json(200, "{"), Unreadable),
        ("a list", json(200, "[]"), Unreadable),
        ("no token", json(200, "{}"), Unreadable),
        (
            "an empty token",
            json(200, r#"{"access_token":""}"#),
            Unreadable,
        ),
        ("a number", json(200, r#"{"access_token":1}"#), Unreadable),
        (
            "another kind",
            json(200, r#"{"access_token":"a","token_type":"DPoP"}"#),
            Unreadable,
        ),
        (
            "redirect",
            Reply::status(307).header("location", "https://evil.example"),
            Configuration,
        ),
        (
            "found",
            Reply::status(302).header("location", "https://app.example/x"),
            Configuration,
        ),
        ("refused connection", Reply::refuse(), Unavailable),
        ("lost connection", Reply::lose(), Unavailable),
        ("timeout", Reply::hang(), Unavailable),
        ("slow body", Reply::status(200).body(endless()), Unavailable),
        ("long body", json(200, &"x".repeat(2 << 20)), Unreadable),
        ("deep body", json(200, &"[".repeat(100_000)), Unreadable),
    ] {
        let fake = Fake::new().then(reply);
        let client = client(&CONFIG, app(), &fake);
        let error = wait(client.refresh(&Secret::new(CANARY))).unwrap_err();
        assert_eq!(error.problem, expected, "{name}: {error}");
        assert!(fake.requests().len() <= 1, "{name}: sent once");
    }
}

#[test]
fn tokens_as_vendors_write_them() {
    let hour = Some(3600);
    for (media, text, expires, scopes) in [
        (
            "application/json",
            r#"{"access_token":"a","expires_in":3600}"#,
            hour,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":"3600"}"#,
            hour,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":3600.0}"#,
            hour,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":null}"#,
            None,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":"soon"}"#,
            None,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":-5}"#,
            Some(0),
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","expires_in":1e300}"#,
            None,
            None,
        ),
        ("application/json", r#"{"access_token":"a"}"#, None, None),
        ("text/html", r#"{"access_token":"a"}"#, None, None),
        (
            "application/json",
            "\u{feff}{\"access_token\":\"a\"}",
            None,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":"x y"}"#,
            None,
            Some("x y"),
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":"x,y"}"#,
            None,
            Some("x y"),
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":"x, y"}"#,
            None,
            Some("x y"),
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":["x","y"]}"#,
            None,
            Some("x y"),
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":""}"#,
            None,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","scope":null}"#,
            None,
            None,
        ),
        (
            "application/json",
            r#"{"access_token":"a","error":null}"#,
            None,
            None,
        ),
        (
            "application/x-www-form-urlencoded; charset=utf-8",
            "access_token=a&scope=x%2Cy&token_type=bearer",
            None,
            Some("x y"),
        ),
        ("text/plain", "access_token=a&expires_in=3600", hour, None),
    ] {
        let fake = Fake::new().then(Reply::status(200).header("content-type", media).body(text));
        let client = client(&CONFIG, app(), &fake);
        let before = SystemTime::now();
        let tokens = wait(client.refresh(&Secret::new("r")))
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(tokens.access.reveal(), "a", "{text}");
        assert_eq!(
            tokens.scopes.map(|it| it.join(" ")).as_deref(),
            scopes,
            "{text}"
        );
        let from = expires.map(|it| before + Duration::from_secs(it));
        let to = expires.map(|it| SystemTime::now() + Duration::from_secs(it));
        assert!(from <= tokens.expires && tokens.expires <= to, "{text}");
        assert!(tokens.refresh.is_none());
    }
}
