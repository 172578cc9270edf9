//! Facts about an app, as generated code would state them, made while the program runs.
//!
//! They live as long as the program: a command has one app, and ends.

use connectome::{
    self as runtime, Category, ClientProof, Facts, OAuth1Config, OAuth2Config, Operation,
    Parameter, Refresh, ResponseRule, Scheme, Server, SignatureMethod, Signing, Variable,
};
use connectome_codegen::ir::{
    self, Api, CredentialKind, CredentialOption, Formula, Input, InputType, OAuth1, OAuth2, Place,
    Signature, Verdict,
};

type Pairs = &'static [(&'static str, &'static str)];

/// All that connecting and its test need. What an operation needs is left open, so that whatever a connection holds is
/// sent; how many requests an app takes does not matter to one.
pub(super) fn facts(
    api: &Api,
    ways: &[CredentialOption],
    test: Option<&'static Operation>,
) -> &'static Facts {
    let connector = api.connector.as_ref();
    let title = connector.map_or(&api.title, |it| &it.name);
    let parameters = connector.map_or(&[][..], |it| &it.parameters);
    let base_url = connector.and_then(|it| it.client.base_url.as_ref());
    let servers = match base_url {
        Some((url, _)) => vec![connected(url, parameters)],
        None => api.servers.iter().map(server).collect(),
    };
    let mut facts = Facts::new(text(&api.key), text(title))
        .servers(all(servers))
        .schemes(all(ways.iter().map(scheme)))
        .parameters(all(parameters.iter().map(parameter)))
        .oauth2(all(ways.iter().filter_map(oauth2)))
        .oauth1(all(ways.iter().filter_map(oauth1)));
    if let Some(connector) = connector {
        let client = &connector.client;
        facts = facts
            .headers(formulas(&client.headers))
            .query(formulas(&client.query))
            .responses(all(client.responses.iter().map(response)));
    }
    one(match test {
        Some(test) => facts.test(test),
        None => facts,
    })
}

/// An operation without arguments.
pub(super) fn operation(operation: &ir::Operation) -> &'static Operation {
    let method = operation.method.wire();
    let key = operation.id.as_deref().unwrap_or("test");
    let made = Operation::new(text(method), text(key), text(&operation.path));
    let media = operation.successes.iter();
    let media = media.filter_map(|it| it.media.as_deref()).next();
    let made = match media.filter(|it| *it != "application/json") {
        Some(media) => made.accept(text(media)),
        None => made,
    };
    one(match &operation.server {
        Some(stated) => made.server(one(server(stated))),
        None => made,
    })
}

fn connected(url: &str, parameters: &[Input]) -> Server {
    let in_url = parameters
        .iter()
        .filter(|it| url.contains(&format!("{{{}}}", it.key)));
    let variables = in_url.map(|it| {
        let default = it.default.as_deref().unwrap_or_default();
        Variable::new(text(&it.key), text(default)).values(texts(&it.values))
    });
    Server::at(text(url)).variables(all(variables))
}

fn server(server: &ir::Server) -> Server {
    let variables = server.variables.iter();
    let variables = variables
        .map(|it| Variable::new(text(&it.wire), text(&it.default)).values(texts(&it.values)));
    Server::at(text(&server.url)).variables(all(variables))
}

fn scheme(way: &CredentialOption) -> Scheme {
    let key = text(&way.key);
    match &way.kind {
        CredentialKind::ApiKey { place, name } => {
            let place = match place {
                Place::Query | Place::QueryString => runtime::Place::Query,
                Place::Cookie => runtime::Place::Cookie,
                Place::Header | Place::Path => runtime::Place::Header,
            };
            Scheme::api_key(key, place, text(name))
        }
        CredentialKind::Basic => Scheme::basic(key),
        CredentialKind::Bearer
        | CredentialKind::OAuth2(_)
        | CredentialKind::ClientCredentials(_)
        | CredentialKind::JwtBearer(_) => Scheme::bearer(key),
        CredentialKind::OAuth1(it) => Scheme::oauth1(key, signature(it)),
        CredentialKind::Custom { headers, query, .. } => {
            let signing = Signing::headers(formulas(headers)).query(formulas(query));
            Scheme::signed(key, signing)
        }
    }
}

fn parameter(input: &Input) -> Parameter {
    let mut parameter = Parameter::new(text(&input.key)).values(texts(&input.values));
    if input.required {
        parameter = parameter.required();
    }
    if input.secret {
        parameter = parameter.secret();
    }
    match &input.default {
        Some(default) if input.ty == InputType::Text => {
            parameter.default(text(&runtime::Json::from(default.as_str()).to_string()))
        }
        Some(default) => parameter.default(text(default)),
        None => parameter,
    }
}

fn oauth2(way: &CredentialOption) -> Option<(&'static str, &'static OAuth2Config)> {
    let (CredentialKind::OAuth2(it)
    | CredentialKind::ClientCredentials(it)
    | CredentialKind::JwtBearer(it)) = &way.kind
    else {
        return None;
    };
    let OAuth2 {
        authorize,
        token,
        revoke,
        device,
        issuer,
        audience,
        scopes,
        scopes_site: _,
        separator,
        client,
        pkce,
        refresh,
        extra,
    } = it;
    let optional = |it: &Option<String>| it.as_deref().map(text);
    let config = OAuth2Config {
        authorize: text(authorize),
        token: text(token),
        revoke: optional(revoke),
        device: optional(device),
        issuer: optional(issuer),
        audience: optional(audience),
        scopes: texts(scopes),
        separator,
        client: match client {
            ir::ClientProof::Header => ClientProof::Header,
            ir::ClientProof::Body => ClientProof::Body,
        },
        pkce: *pkce,
        refresh: match refresh {
            ir::Refresh::Never => Refresh::Never,
            ir::Refresh::Reusable => Refresh::Reusable,
            ir::Refresh::Rotating => Refresh::Rotating,
        },
        extra: pairs(extra),
        fields: formulas(&way.fields),
    };
    Some((text(&way.key), one(config)))
}

fn oauth1(way: &CredentialOption) -> Option<(&'static str, &'static OAuth1Config)> {
    let CredentialKind::OAuth1(it) = &way.kind else {
        return None;
    };
    let [request, authorize, access] = it.places.as_ref()?;
    let config = OAuth1Config::new(text(request), text(authorize), text(access))
        .method(signature(it))
        .extra(pairs(&it.extra))
        .fields(formulas(&way.fields));
    Some((text(&way.key), one(config)))
}

fn signature(oauth: &OAuth1) -> SignatureMethod {
    match oauth.signature {
        Signature::HmacSha1 => SignatureMethod::HmacSha1,
        Signature::HmacSha256 => SignatureMethod::HmacSha256,
        Signature::Plaintext => SignatureMethod::Plaintext,
    }
}

fn response(rule: &ir::ResponseRule) -> ResponseRule {
    let when = rule.when.as_ref().map(|it| text(&it.json));
    let category = rule.verdict.map(category);
    let made = match (when, category) {
        (Some(when), Some(Some(category))) => ResponseRule::failure(when, category),
        (Some(when), Some(None)) => ResponseRule::success(when),
        (Some(when), None) => ResponseRule::when(when),
        (None, _) => ResponseRule::otherwise(),
    };
    match &rule.message {
        Some(message) => made.message(text(&message.json)),
        None => made,
    }
}

/// `None`: a success.
fn category(verdict: Verdict) -> Option<Category> {
    Some(match verdict {
        Verdict::Success => return None,
        Verdict::Invalid => Category::Invalid,
        Verdict::Unauthorized => Category::Unauthorized,
        Verdict::Forbidden => Category::Forbidden,
        Verdict::NotFound => Category::NotFound,
        Verdict::Conflict => Category::Conflict,
        Verdict::Rejected => Category::Rejected,
        Verdict::Redirected => Category::Redirected,
        Verdict::Limited => Category::Limited,
        Verdict::Unavailable => Category::Unavailable,
        Verdict::Timeout => Category::Timeout,
        Verdict::Unreadable => Category::Unreadable,
    })
}

fn formulas(formulas: &[(String, Formula)]) -> Pairs {
    let formulas = formulas.iter();
    all(formulas.map(|(name, formula)| (text(name), text(&formula.json))))
}

fn pairs(pairs: &[(String, String)]) -> Pairs {
    all(pairs.iter().map(|(name, value)| (text(name), text(value))))
}

fn texts(texts: &[String]) -> &'static [&'static str] {
    all(texts.iter().map(|it| text(it)))
}

fn text(text: &str) -> &'static str {
    Box::leak(text.into())
}

fn one<T>(it: T) -> &'static T {
    Box::leak(Box::new(it))
}

fn all<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    items.into_iter().collect::<Vec<_>>().leak()
}
