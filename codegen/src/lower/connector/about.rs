//! `connector.yaml`.

use super::formula::Variables;
use super::{Lowering, docs};
use crate::diagnostic::{Code, Site};
use crate::ir::{
    Budget, Category, Client, Connector, CredentialKind, CredentialOption, Id, Input, InputType,
    LimitHeaders, Limits, Place, ResetIn, ResponseRule, Scheme, SchemeKind, Verdict,
};
use crate::parse::NodeKind;
use crate::parse::connector::credential::{self, ApiKeyPlace, CredentialKind as Kind};
use crate::parse::connector::file::{self, ConnectorFile};
use crate::parse::connector::{self, InputWord};
use crate::parse::strict::Text;

impl<'t> Lowering<'t, '_> {
    pub(super) fn connector(&mut self, said: &ConnectorFile<'t>) -> Connector {
        self.key(said);
        let parameters = self.inputs(&said.parameters);
        Connector {
            name: said
                .name
                .or(said.key)
                .map(|it| it.text.trim().to_owned())
                .unwrap_or_default(),
            categories: self.categories(said),
            credentials: said
                .credentials
                .iter()
                .map(|it| self.credential(it, &parameters))
                .collect(),
            client: self.client(&said.client, &parameters),
            limits: limits(&said.limits),
            implied_scopes: self.implied_scopes(&said.scopes),
            test: said.test.and_then(|it| self.operation(it)),
            test_site: said.test.map(|it| it.site),
            guide: self.guide(said),
            parameters,
            site: said.node.site(),
        }
    }

    // A connector is found by its folder everywhere; a key that differs would name another one.
    fn key(&mut self, said: &ConnectorFile<'t>) {
        let Some(key) = said.key else {
            return;
        };
        let folder = self.folder.trim_end_matches('/').rsplit('/').next();
        let folder = folder.unwrap_or_default();
        if !folder.is_empty() && folder != key.text {
            self.report(
                Code::UNUSABLE_KEY,
                key.site,
                format!(
                    "the key is `{}`, but the folder is called `{folder}`",
                    key.text.escape_debug()
                ),
            )
            .help(format!("write `key: {folder}`, or rename the folder"));
        }
    }

    fn categories(&mut self, said: &ConnectorFile<'t>) -> Vec<Category> {
        let list = said.node.get("categories");
        if let Some(list) = list.filter(|it| it.kind() == NodeKind::List && it.is_empty()) {
            let message = "`categories` names none";
            self.report(Code::MISSING_KEY, list.site(), message)
                .help(format!(
                    "name what the app is for, such as `{}`",
                    Category::Crm.wire()
                ));
        }
        let mut categories = Vec::new();
        for name in &said.categories {
            let found = Category::ALL.into_iter().find(|it| it.wire() == name.text);
            match found {
                Some(category) if categories.contains(&category) => {
                    self.report(
                        Code::REPEATED_ENTRY,
                        name.site,
                        format!("the category `{}` is named twice", name.text),
                    );
                }
                Some(category) => categories.push(category),
                None => {
                    let known = Category::ALL.map(Category::wire);
                    self.unknown(
                        Code::UNKNOWN_WORD,
                        name.site,
                        format!("there is no category `{}`", name.text.escape_debug()),
                        name.text,
                        &known,
                    );
                }
            }
        }
        categories
    }

    fn guide(&mut self, said: &ConnectorFile<'t>) -> Option<String> {
        let name = said.guide?;
        let path = format!("{}{}", self.folder, name.text);
        let Some(file) = self.specs.file(&path) else {
            self.report(
                Code::MISSING_FILE,
                name.site,
                format!("there is no file `{}`", name.text.escape_debug()),
            )
            .help("write it beside `connector.yaml`, or leave `guide` out");
            return None;
        };
        Some(self.specs.root(file).tree().source().to_owned())
    }

    pub(super) fn inputs(&mut self, said: &[connector::Input<'t>]) -> Vec<Input> {
        said.iter().map(input).collect()
    }

    fn credential(
        &mut self,
        said: &credential::Credential<'t>,
        parameters: &[Input],
    ) -> CredentialOption {
        let kind = match &said.kind {
            Kind::ApiKey { place, name } => CredentialKind::ApiKey {
                place: match place {
                    ApiKeyPlace::Header => Place::Header,
                    ApiKeyPlace::Query => Place::Query,
                    ApiKeyPlace::Cookie => Place::Cookie,
                },
                name: name.text.to_owned(),
            },
            Kind::Basic => CredentialKind::Basic,
            Kind::Bearer => CredentialKind::Bearer,
            Kind::OAuth2(said) => CredentialKind::OAuth2(self.oauth2(said, parameters)),
            Kind::ClientCredentials(said) => {
                CredentialKind::ClientCredentials(self.oauth2(said, parameters))
            }
            Kind::JwtBearer(said) => CredentialKind::JwtBearer(self.oauth2(said, parameters)),
            Kind::OAuth1(said) => CredentialKind::OAuth1(self.oauth1(said, parameters)),
            Kind::Custom {
                inputs,
                headers,
                query,
            } => {
                let inputs = self.inputs(inputs);
                let variables = Variables {
                    known: inputs.iter().map(|it| (it.key.as_str(), None)).collect(),
                };
                CredentialKind::Custom {
                    headers: self.formulas(headers, Some(&variables)),
                    query: self.formulas(query, Some(&variables)),
                    inputs,
                }
            }
        };
        CredentialOption {
            key: said.key.to_owned(),
            name: said.name.map_or(said.key, |it| it.text.trim()).to_owned(),
            docs: docs(said.help),
            scheme: self.scheme(&kind),
            kind,
            fields: self.formulas(&said.fields, None),
            site: said.node.site(),
        }
    }

    /// The document's security scheme that is applied as this credential is.
    fn scheme(&self, kind: &CredentialKind) -> Option<Id<Scheme>> {
        let wanted = match kind {
            CredentialKind::ApiKey { place, name } => SchemeKind::ApiKey(*place, name.clone()),
            CredentialKind::Basic => SchemeKind::Basic,
            CredentialKind::Bearer
            | CredentialKind::OAuth2(_)
            | CredentialKind::ClientCredentials(_)
            | CredentialKind::JwtBearer(_) => SchemeKind::Bearer,
            CredentialKind::OAuth1(_) | CredentialKind::Custom { .. } => return None,
        };
        let is_it = |found: &SchemeKind| match (found, &wanted) {
            // Headers have no case.
            (SchemeKind::ApiKey(Place::Header, a), SchemeKind::ApiKey(Place::Header, b)) => {
                a.eq_ignore_ascii_case(b)
            }
            (found, wanted) => found == wanted,
        };
        let mut schemes = self.api.schemes.iter();
        schemes.find(|(_, it)| is_it(&it.kind)).map(|(id, _)| id)
    }

    fn client(&mut self, said: &file::Client<'t>, parameters: &[Input]) -> Client {
        if let Some(url) = said.base_url {
            self.placeholders(url.text, url.site, parameters, "base URL");
        }
        let keys = parameters.iter().map(|it| it.key.as_str()).collect();
        let variables = Variables {
            known: vec![("parameters", Some(keys))],
        };
        Client {
            base_url: said.base_url.map(|it| (it.text.to_owned(), it.site)),
            headers: self.formulas(&said.headers, Some(&variables)),
            query: self.formulas(&said.query, Some(&variables)),
            responses: said
                .responses
                .iter()
                .filter_map(|it| self.response(it))
                .collect(),
        }
    }

    /// What stands in braces is a parameter that is always there. `what`: what has it.
    pub(super) fn placeholders(&mut self, url: &str, site: Site, parameters: &[Input], what: &str) {
        let known: Vec<_> = parameters.iter().map(|it| it.key.as_str()).collect();
        let mut rest = url;
        while let Some((_, behind)) = rest.split_once('{') {
            let Some((name, behind)) = behind.split_once('}') else {
                self.report(
                    Code::WRONG_KIND,
                    site,
                    format!("a `{{` of the {what} is not closed"),
                )
                .help("write `{` and `}` around the key of a parameter");
                return;
            };
            rest = behind;
            match parameters.iter().find(|it| it.key == name) {
                Some(it) if it.required || it.default.is_some() => {}
                Some(it) => {
                    let declared = it.site;
                    self.report(
                        Code::MISSING_ARGUMENT,
                        site,
                        format!("without the parameter `{name}` there is no {what}, but it may be left out"),
                    )
                    .related(declared, "it is declared here")
                    .help("make it `required: true`, or give it a `default`");
                }
                None => {
                    let bare = name.rsplit('.').next().unwrap_or(name);
                    let reported = self.unknown(
                        Code::UNKNOWN_PARAMETER,
                        site,
                        format!("the connector has no parameter `{}`", name.escape_debug()),
                        bare,
                        &known,
                    );
                    if bare != name && known.contains(&bare) {
                        reported.help(format!("write `{{{bare}}}`"));
                    }
                }
            }
        }
    }

    fn response(&mut self, said: &file::Response<'t>) -> Option<ResponseRule> {
        let variables = Variables {
            known: vec![("status", None), ("headers", None), ("body", None)],
        };
        let when = said.when.map(|it| self.formula(it, Some(&variables)));
        let message = said.message.map(|it| self.formula(it, Some(&variables)));
        let verdict = said.category.map(|it| self.verdict(it));
        if verdict == Some(None) || (when.is_none() && verdict.is_some()) {
            return None;
        }
        Some(ResponseRule {
            when,
            verdict: verdict.flatten(),
            message,
            site: said.node.site(),
        })
    }

    fn verdict(&mut self, said: Text<'t>) -> Option<Verdict> {
        let known = Verdict::ALL;
        let found = known.into_iter().find(|it| it.wire() == said.text);
        if found.is_none() {
            self.unknown(
                Code::UNKNOWN_WORD,
                said.site,
                format!("there is no category `{}`", said.text.escape_debug()),
                said.text,
                &known.map(Verdict::wire),
            );
        }
        found
    }
}

fn input(said: &connector::Input<'_>) -> Input {
    Input {
        key: said.key.to_owned(),
        name: said.name.map_or(said.key, |it| it.text.trim()).to_owned(),
        ty: match said.ty {
            InputWord::Text => InputType::Text,
            InputWord::Integer => InputType::Integer,
            InputWord::Number => InputType::Number,
            InputWord::Boolean => InputType::Boolean,
        },
        required: said.required,
        secret: said.secret,
        values: said.values.iter().map(|it| it.text.to_owned()).collect(),
        default: said.default.map(|it| it.text.to_owned()),
        example: said.example.map(|it| it.text.to_owned()),
        docs: docs(said.about),
        site: said.node.site(),
    }
}

fn limits(said: &file::Limits<'_>) -> Limits {
    let text = |it: Text<'_>| it.text.to_owned();
    let written = match said.reset_in_epoch {
        true => ResetIn::Epoch,
        false => ResetIn::Seconds,
    };
    Limits {
        budgets: said
            .budgets
            .iter()
            .map(|(requests, seconds)| Budget {
                requests: *requests,
                seconds: *seconds,
            })
            .collect(),
        headers: LimitHeaders {
            limit: said.limit.map(text),
            remaining: said.remaining.map(text),
            reset: said.reset.map(|it| (text(it), written)),
        },
    }
}
