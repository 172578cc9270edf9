#[automatically_derived]
impl ::connectome::codec::Rows for MyContact {
    const ROWS: &'static str = "MyContact, first_name optional \"firstName\", tier optional \"customer_tier__c\", closed_at nullable \"closedAt\", r#type required \"type\"";
}
#[automatically_derived]
impl ::connectome::Encode for MyContact {
    fn rows(&self, visitor: &mut dyn ::connectome::codec::Visitor) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &[
                    (::connectome::derive::row::<Option<String>>()
                        .by_ref)(&self.first_name),
                    (::connectome::derive::row::<Option<Tier>>().by_ref)(&self.tier),
                    (::connectome::derive::row::<Option<String>>()
                        .by_ref)(&self.closed_at),
                    (::connectome::derive::row::<String>().by_ref)(&self.r#type),
                ],
                &[(::connectome::derive::rest::<Extra>().by_ref)(&self.extra)],
            );
    }
}
#[automatically_derived]
impl ::connectome::Codec for MyContact {
    type Inside = Self;
    fn rows_mut(&mut self, visitor: &mut dyn ::connectome::codec::VisitorMut) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &mut [
                    (::connectome::derive::row::<Option<String>>()
                        .by_mut)(&mut self.first_name),
                    (::connectome::derive::row::<Option<Tier>>().by_mut)(&mut self.tier),
                    (::connectome::derive::row::<Option<String>>()
                        .by_mut)(&mut self.closed_at),
                    (::connectome::derive::row::<String>().by_mut)(&mut self.r#type),
                ],
                &mut [(::connectome::derive::rest::<Extra>().by_mut)(&mut self.extra)],
            );
    }
    fn blank() -> Self {
        Self {
            first_name: (::connectome::derive::row::<Option<String>>().blank)(),
            tier: (::connectome::derive::row::<Option<Tier>>().blank)(),
            closed_at: (::connectome::derive::row::<Option<String>>().blank)(),
            r#type: (::connectome::derive::row::<String>().blank)(),
            extra: ::connectome::blank(),
        }
    }
}
#[automatically_derived]
impl ::connectome::Convert<::connectome::Json> for MyContact {
    fn read_value(
        from: &::connectome::Json,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::connectome::derive::read_json(from)
    }
    fn write_value(
        &self,
        to: &mut ::connectome::Json,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::Json::of(self);
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Encode for Tier {
    fn encode(&self, writer: &mut ::connectome::Writer) {
        writer
            .text(
                match self {
                    Self::Gold => "gold",
                    Self::Other(text) => {
                        <String as ::connectome::derive::KeepsText>::text(text)
                    }
                },
            );
    }
}
#[automatically_derived]
impl ::connectome::Codec for Tier {
    type Inside = Self;
    fn decode(
        &mut self,
        reader: &mut ::connectome::Reader<'_>,
    ) -> ::connectome::codec::Result<()> {
        *self = match &*reader.text()? {
            "gold" => Self::Gold,
            other => Self::Other(<String as ::connectome::derive::KeepsText>::of(other)),
        };
        ::core::result::Result::Ok(())
    }
    fn blank() -> Self {
        Self::Gold
    }
}
#[automatically_derived]
impl ::connectome::Convert<::connectome::Json> for Tier {
    fn read_value(
        from: &::connectome::Json,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::connectome::derive::read_json(from)
    }
    fn write_value(
        &self,
        to: &mut ::connectome::Json,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::Json::of(self);
        ::core::result::Result::Ok(())
    }
}
