# Ruju. Diecinueve años, de la costa. Quiere botas y mar; nunca dice «abajo».

dialogue-ruju-asleep = El guardia está sentado contra la reja con la boca abierta. Las botas le cuelgan del cuello por los cordones y suben y bajan con él. Tiene pan en los oídos.
dialogue-ruju-asleep-wake = Sacudirlo por las botas.
    .also = sacudir botas despertar zarandear
dialogue-ruju-asleep-leave_be = Dejarlo dormir.
    .also = dejar dormir dejarlo

dialogue-ruju-open = —Está abierta. He visto que está abierta. A mí me mandaron guardarla cerrada; de abierta no dijeron nada. —Se aparta un poco, para no tener que ver.
dialogue-ruju-open-straw = —¿Para qué quiere paja tu capataz?
    .also = paja cerro capataz para que quiere tanta
dialogue-ruju-open-go_home = —¿Qué se te ha perdido aquí, Ruju?
    .also = casa mar vuelve marchate vete retiene llave botas
dialogue-ruju-open-ears = —Puedes quitarte el pan. Ya sé qué es lo que golpea.
    .also = oídos pan tapados oír noche oidos orejas oir miga por que quita
dialogue-ruju-open-off = —Descansa.

dialogue-ruju-halt = —Alto. Ibas a pararte, ¿no? Alto. —La lanza llega con un poco de retraso, como un invitado.
dialogue-ruju-halt-letter = —Tengo contrato con el Banco.
    .also = banco contrato carta papeles tengo
dialogue-ruju-halt-name = —¿Cómo te llaman?
    .also = nombre bautizaron llamas presentado llama quien eres como
dialogue-ruju-halt-ears = —Llevas pan en los oídos. ¿Qué es lo que no quieres oír?
    .also = oídos pan tapados oír noche oidos orejas oir miga por que quita
    .success = Se saca el izquierdo y lo mira. Tiene marcados los dedos, de empujar.
    .failure = —¿Qué? —dice; y luego, con el tiempo que ha ganado—: Es el viento.
dialogue-ruju-halt-bribe = Contarle seis val dentro de una bota.
    .also = seis monedas untar bota val nunca vio pagar dinero soborno meter calladito
dialogue-ruju-halt-oar = —La llevas como un remo.
    .also = remo sujetas lanza como
dialogue-ruju-halt-push = Abrirte paso a empujones.
    .also = empujar abrir paso pasar apartar lado empujon abrirme
dialogue-ruju-halt-off = —Sigue con lo tuyo.

dialogue-ruju-letter = La lee del sello hacia arriba, y en los números mueve los labios. —Sesenta —dice—. A mí me dan seis al día. Son diez días, por entrar una vez. —Después te gira la llave, con educación, como si la casa fuera tuya.
dialogue-ruju-letter-name = —¿Cómo te llamas?
    .also = nombre bautizaron llamas presentado llama quien eres como
dialogue-ruju-letter-straw = —¿Para qué quiere tanta paja tu capataz?
    .also = paja cerro capataz para que quiere tanta
dialogue-ruju-letter-in = —Gracias.

dialogue-ruju-named = —Ruju. Es por el pelo. En mi tierra todos nos llamamos como algo de un barco, pero aquí no tienen barcos. —Espera a ver si te ríes, y como no te ríes baja la lanza un palmo.
dialogue-ruju-named-straw = —¿Para qué es la paja del monte?
    .also = paja cerro capataz para que quiere tanta
dialogue-ruju-named-boots = —¿Por qué llevas las botas colgadas?
    .also = botas llevas por que descalzo cargas
dialogue-ruju-named-go_home = —Vete a casa, Ruju. El mar está a tres días.
    .also = casa mar vuelve marchate vete retiene llave botas
    .success = Mira el camino tanto rato que te vuelves a ver quién viene. Luego se quita del cuello el cordel con la llave, se calza las botas por primera vez, y van chirriando hasta la curva.
    .failure = —Se lo cobrarían a mi madre —dice.
dialogue-ruju-named-off = —Buena guardia.

dialogue-ruju-boots = —Treinta val, en Portu Mannu, en un escaparate. Si ando con ellas ya no son nuevas, y si son nuevas te las vuelven a comprar. Iba a ser una barca, pero en el escaparate no tenían.
dialogue-ruju-boots-straw = —¿Y la paja del monte?
    .also = paja cerro capataz para que quiere tanta
dialogue-ruju-boots-back = —Lo de la reja.
dialogue-ruju-boots-off = —Son buenas botas.

dialogue-ruju-wax = —Es el viento —repite más alto, para él. No hay viento. El humo de su hoguera sube como un hilo.
dialogue-ruju-wax-back = —Lo de la reja.
dialogue-ruju-wax-off = —Lo que tú digas.

dialogue-ruju-hears = —Está en el hierro. Si me apoyo en la reja lo tengo en la espalda. Uno, y crees que ya, y entonces uno. Antes era de noche y ahora es. A mí me dijeron que mirase quién entra. Qué hago con eso no me lo ha dicho nadie.
dialogue-ruju-hears-go_home = —Nada. Dame la llave, cálzate y vete a tu casa, al mar.
    .success = —¿Se puede? —dice Ruju. Ya se ha sacado el cordel por la cabeza antes de que contestes, y se va andando como quien procura no arrugar el cuero.
    .failure = Ganas no le faltan, de los tobillos para arriba. Pero está contratado hasta el domingo, y nunca lo habían contratado.
    .also = casa mar vuelve marchate vete retiene llave botas
dialogue-ruju-hears-name = —¿Cómo te llamas?
    .also = nombre bautizaron llamas presentado llama quien eres como
dialogue-ruju-hears-off = —Pues no te quites el pan.

dialogue-ruju-stays = —El domingo —dice—. El domingo cobro y me marcho. Hasta el domingo puede golpear, ¿no? Casi todo puede esperar al domingo.
dialogue-ruju-stays-back = —Lo de la reja.
dialogue-ruju-stays-off = —El domingo.

dialogue-ruju-bribed = Inclina la bota, la escucha y gira la llave dándote la espalda. —Si preguntan, eras un carro —dice.

dialogue-ruju-oar = Se mira las manos: una alta y otra baja, los pulgares hacia dentro. Así se lleva un remo. —Es lo que sé —dice, y se pone colorado hasta la raíz; y como algo tiene que hacer con ellas, abre la reja—. Pasa tú. Yo acabaría tropezando con ella.
dialogue-ruju-oar-name = —¿Cómo te llamas, marinero?
    .also = nombre bautizaron llamas presentado llama quien eres como
dialogue-ruju-oar-in = —Si llega el caso, los pulgares al revés.

dialogue-ruju-straw = —¿La de Corda? Está en los pozos, tapada con una lona, y con ella un saco al que Pinna no se puede arrimar con la pipa. El humo sube, le dije, y se rio. Con fuelle no, me dijo. —Le va llegando despacio, desde los pies—. Ahí dentro hay gente, ¿verdad?
dialogue-ruju-straw-back = —Lo de la reja.
dialogue-ruju-straw-off = —La hay.
