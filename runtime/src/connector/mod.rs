//! What a connector is: the facts that a document states about its API as a whole.

mod facts;
pub(crate) mod limit;
mod oauth;
pub(crate) mod parameter;
pub(crate) mod rule;
mod scheme;
mod server;

use std::future::Future;

pub use facts::Facts;
pub use limit::{Budget, Limits, Reset};
pub use oauth::{ClientProof, OAuth1Config, OAuth2Config, Refresh, SignatureMethod};
pub use parameter::Parameter;
pub use rule::ResponseRule;
pub(crate) use scheme::SchemeKind;
pub use scheme::{Need, Place, Requirement, Scheme, Signing};
pub use server::{Server, Variable};

use crate::{
    Builder, Codec, Collected, CollectedAs, Collection, Connection, Custom, Error, Model, Models,
    Unified, Unify,
};

/// An API that can be connected to. `connector!` implements it.
pub trait Connector: Sized {
    /// Our stable name for it: `github`.
    const KEY: &'static str;

    /// What its document states.
    fn facts() -> &'static Facts;

    /// The connector over a connection.
    fn over(connection: Connection) -> Self;

    /// The connection under it.
    fn connection(&self) -> &Connection;

    /// Sets a connection up: where to, how, with what.
    fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// Makes the call that shows whether the connection works. Invalid where the connector names none.
    fn test(&self) -> impl Future<Output = Result<(), Error>> + Send
    where
        Self: Sync,
    {
        self.connection().test()
    }

    /// A collection of the app, when nothing has to be said about where it is.
    fn collection<C: Collection<Connector = Self> + Default>(&self) -> Collected<'_, C>
    where
        Self: Sync,
    {
        Collected::new(self, C::default())
    }

    /// A collection of the app at the place that its fields name.
    fn collection_at<C: Collection<Connector = Self>>(&self, collection: C) -> Collected<'_, C>
    where
        Self: Sync,
    {
        Collected::new(self, collection)
    }

    /// A collection whose records come as a type of one's own (`#[derive(Record)]`), by the keys of the app's fields
    /// and of those that its customer has defined.
    fn collection_as<C, T>(&self) -> CollectedAs<'_, C, T>
    where
        C: Custom + Collection<Connector = Self> + Default,
        T: Codec + Send,
        Self: Sync,
    {
        CollectedAs::new(self.collection())
    }

    /// The app's records as a unified model, whichever collection serves it.
    fn unified<M: Model>(&self) -> Models<'_, Self::Collection, M>
    where
        Self: Unified<M> + Sync,
    {
        Models::new(self.collection())
    }

    /// The records of a collection at the place that its fields name, as a unified model:
    /// `github.unified_at::<Ticket, _>(Issues::new("owner", "repo"))`.
    fn unified_at<M: Model, C>(&self, collection: C) -> Models<'_, C, M>
    where
        C: Unify<M> + Collection<Connector = Self>,
        Self: Sync,
    {
        Models::new(Collected::new(self, collection))
    }
}

/// Makes a struct over a [`Connection`] a [`Connector`].
#[macro_export]
macro_rules! connector {
    ($name:ident, $facts:ident, $builder:ident) => {
        impl $name {
            /// Sets a connection up: where to, how, with what.
            pub fn builder() -> $builder {
                $builder($crate::Builder::new())
            }
        }

        impl $builder {
            /// Ends the set-up. Nothing is sent yet. Fails when a setting cannot work, or one is missing.
            pub fn connect(
                self,
                credential: impl ::core::convert::Into<$crate::Credentials>,
            ) -> ::core::result::Result<$name, $crate::Error> {
                self.0.connect(credential)
            }

            /// Where every operation goes, whatever the parameters say.
            pub fn base_url(self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(self.0.base_url(url))
            }

            /// What carries requests, in place of reqwest.
            pub fn transport(self, transport: impl $crate::transport::Transport + 'static) -> Self {
                Self(self.0.transport(transport))
            }

            /// Whether and when calls are tried again.
            pub fn retry(self, retry: $crate::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// How long a call may take.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// All other settings.
            pub fn settings(
                self,
                set: impl ::core::ops::FnOnce($crate::Builder<$name>) -> $crate::Builder<$name>,
            ) -> Self {
                Self(set(self.0))
            }
        }

        $crate::connector!(@implement $name, $facts);
    };
    ($name:ident, $facts:ident) => {
        impl $name {
            /// Connects to the default server with a credential.
            ///
            /// Nothing is sent yet. Fails when the document names no server that can be reached as it stands.
            pub fn connect(
                credential: impl ::core::convert::Into<$crate::Credentials>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                Self::builder().connect(credential)
            }

            /// Sets a connection up: where to, how, with what.
            pub fn builder() -> $crate::Builder<Self> {
                $crate::Builder::new()
            }
        }

        $crate::connector!(@implement $name, $facts);
    };
    (@implement $name:ident, $facts:ident) => {
        impl $crate::Connector for $name {
            const KEY: &'static str = $facts.key();

            fn facts() -> &'static $crate::Facts {
                &$facts
            }

            fn over(connection: $crate::Connection) -> Self {
                Self(connection)
            }

            fn connection(&self) -> &$crate::Connection {
                &self.0
            }
        }
    };
}
