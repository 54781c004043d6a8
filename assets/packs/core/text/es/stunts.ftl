# Gestas improvisadas.

stunt-climb_past = Trepar por { $target }
    .success = La punta del pie en una junta, la mano en el dintel, y ya estás al otro lado.
    .cost = Pasas, pero el último agarre se te queda en la mano y aterrizas de cadera.
    .failure = El tercer agarre es puro polvo. Resbalas hasta donde empezaste, con las palmas peladas.
    .disaster = La piedra sale entera y tú detrás. El suelo no se hace esperar.

stunt-distract = Distraer a { $target }
    .critical = Con todo lo que tiene, { $target } se va dos veces al lado que no es.
    .success = Durante unos instantes solo importa el otro lado, donde tú no estás.
    .cost = Por un momento { $target } mira hacia donde no es. Tú también, porque allí algo ha respondido.
    .failure = Se te ve venir desde el principio. Nadie vuelve la cabeza.
    .disaster = Saludas, te pisas el cordón, y ahora quien no mira eres tú.

stunt-topple = Derribar a { $target }
    .critical = Por abajo y de costado: los pies se van por un lado, el resto por otro, y el aire se queda atrás.
    .success = Le quitas el apoyo, y lo demás es cosa del suelo.
    .cost = Hay dos cuerpos en el suelo. Lo primero que ha llegado es tu codo, pero te levantas antes.
    .failure = Es como empujar un brocal. Lo único que se mueve son tus botas.
    .disaster = Tu empujón no encuentra a nadie. Mides el suelo con todo el cuerpo.

stunt-scare = Asustar a { $target }
    .critical = Te haces grande y gritas una vez. Lo que avanzaba ya no sabe cómo se avanza.
    .success = Un pisotón, un grito. Lo que tienes delante se encoge un palmo, y luego otro.
    .failure = El grito te sale ronco, y la respuesta es un paso hacia ti.
    .disaster = Gritas. Te contestan más alto, y el talón que se mueve es el tuyo.

stunt-disarm = Desarmar a { $target }
    .critical = Un giro de muñeca, y lo que empuñaba está debajo de tu bota.
    .success = Le pillas la mano a destiempo, y se le abre.
    .cost = Suelta lo que tenía, pero eso pasa antes por tu antebrazo.
    .failure = Te quedas con una manga. La mano que va dentro no suelta nada.
    .disaster = Tus dedos se cierran en el aire, y lo tuyo se te escapa.

stunt-throw_dirt = Echar tierra a los ojos de { $target }
    .critical = Los dos ojos, bien abiertos, el puñado entero.
    .success = Aciertas: escupe y se frota los ojos.
    .failure = Se te va de la mano antes de tiempo, y cae hecha polvo entre los dos.
    .disaster = Tomas impulso, y casi toda acaba en tu propia cara.

stunt-calm = Calmar a { $target }
    .critical = Te encoges, vas despacio, y olvida a qué venía.
    .success = Enseñas la mano abierta. Por un momento solo respira.
    .failure = Esa voz ya la ha oído antes, y no se fía.
    .disaster = Mirabas sus ojos. Sus ojos miraban detrás de ti.

stunt-break_open = Reventar { $target }
    .success = Cede donde los clavos son más viejos, y luego entera.
    .cost = Se abre. La piel de tus nudillos también.
    .failure = Astillas, ruido, y ahí sigue.
    .disaster = Con el último golpe te devuelve todo lo que le has dado.

stunt-set_fire = Prender fuego a { $target }
    .success = El aceite corre, se lo piensa y prende.
    .failure = Humea, se enfurruña y se apaga. Del aceite no queda nada.
    .disaster = El trapo estaba empapado. Tu manga también.
